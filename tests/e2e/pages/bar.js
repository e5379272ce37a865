import './bar.css';

/** The playground's bar of links (`npm start`): shown once a page was opened with `?bar`, in this tab. */
const places = [
  ['X: home', 'https://x.com/home'],
  ['X: new post', 'https://x.com/compose/post'],
  ['X: reply', 'https://x.com/compose/post?in_reply_to=1'],
  ['X: phone', 'https://mobile.x.com/compose/post'],
  ['LinkedIn: newest', 'https://www.linkedin.com/feed/?gen=c&shareActive=true'],
  ['LinkedIn: interop', 'https://www.linkedin.com/feed/?gen=b&shareActive=true'],
  ['LinkedIn: classic', 'https://www.linkedin.com/feed/?gen=a&shareActive=true'],
  ['LinkedIn: comments', 'https://www.linkedin.com/feed/?gen=c&comments=c'],
  ['Bluesky', 'https://bsky.app/intent/compose'],
  ['Mastodon', 'https://mastodon.social/home'],
  ['Threads', 'https://www.threads.com/intent/post'],
  ['Facebook', 'https://www.facebook.com/?compose=1&comments=1'],
  ['Reddit', 'https://www.reddit.com/r/hematology/submit'],
  ['Instagram', 'https://www.instagram.com/?create=1'],
];

if (new URLSearchParams(location.search).has('bar')) {
  const bar = document.createElement('nav');
  bar.className = 'playground-bar';
  bar.append('Playground: nothing here leaves this computer. ');
  for (const [label, href] of places) {
    const link = document.createElement('a');
    const url = new URL(href);
    url.searchParams.set('bar', '1');
    link.href = url.href;
    link.textContent = label;
    bar.append(link, ' ');
  }
  const out = document.createElement('output');
  bar.append(out);
  setInterval(() => {
    const last = window.__posts?.at(-1);
    out.textContent = last ? `Last post that reached the page: ${last.text || '(picture only)'}` : '';
  }, 500);
  document.body.prepend(bar);
}
