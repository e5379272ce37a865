// biome-ignore-all lint/a11y: the markup is the site's, not ours
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../record.js';
import '../bar.js';
import 'draft-js/dist/Draft.css';
import './x.css';
import { say } from '../words.js';
import { Article } from './article.jsx';
import { Composer } from './composer.jsx';
import { CloseIcon, ReplyIcon } from './icons.jsx';
import { Messages } from './messages.jsx';
import { MobileComposer } from './mobile.jsx';

/** One single-page app under every path of x.com, as the site is: routes change without a reload. */
const go = (path) => {
  history.pushState(null, '', path);
  dispatchEvent(new Event('routechange'));
};

function useRoute() {
  const [route, setRoute] = useState(location.pathname + location.search);
  useEffect(() => {
    const update = () => setRoute(location.pathname + location.search);
    addEventListener('routechange', update);
    addEventListener('popstate', update);
    return () => {
      removeEventListener('routechange', update);
      removeEventListener('popstate', update);
    };
  }, []);
  return new URL(route, location.origin);
}

const tweets = {
  1: { name: 'Gray Garden Clinic', handle: 'graygarden', text: 'Our waiting room has new chairs. Thoughts?' },
  2: {
    name: 'Heme Journal Club',
    handle: 'hemejc',
    text: 'Tonight: anticoagulation after a first unprovoked clot.',
  },
};

function Tweet({ id }) {
  const tweet = tweets[id] ?? tweets[1];
  return (
    <article data-testid="tweet" role="article" tabIndex={0}>
      <div data-testid="User-Name">
        <span>{tweet.name}</span> <span>@{tweet.handle}</span>
      </div>
      <div data-testid="tweetText" lang="en">
        <span>{tweet.text}</span>
      </div>
      <button
        data-testid="reply"
        type="button"
        role="button"
        onClick={() => go(`/compose/post?in_reply_to=${id}`)}
      >
        <ReplyIcon />
      </button>
    </article>
  );
}

function Modal({ replyTo, altOpen }) {
  return (
    <div id="layers">
      <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className="modal">
        <div className="sheet">
          <button
            data-testid="app-bar-close"
            type="button"
            role="button"
            aria-label={say.close}
            onClick={() => go('/home')}
          >
            <CloseIcon />
          </button>
          {replyTo ? <Tweet id={replyTo} /> : null}
          <Composer
            name={replyTo ? 'reply-modal' : 'modal'}
            buttonId="tweetButton"
            thread={!replyTo}
            reply={Boolean(replyTo)}
            autoFocus
            altOpen={altOpen}
            go={go}
            onPosted={() => go('/home')}
          />
        </div>
      </div>
    </div>
  );
}

function App() {
  const route = useRoute();
  if (location.hostname.startsWith('mobile.') || route.pathname === '/mobile') return <MobileComposer />;
  if (route.pathname.startsWith('/compose/articles')) return <Article />;
  if (route.pathname.startsWith('/messages')) return <Messages />;
  if (route.pathname === '/empty') return <main>Nothing to write in here.</main>;
  const status = /^\/\w+\/status\/(\d+)/.exec(route.pathname)?.[1];
  const modal = route.pathname.startsWith('/compose/post');
  return (
    <>
      <header role="banner">
        <a
          data-testid="SideNav_NewTweet_Button"
          href="/compose/post"
          onClick={(event) => {
            event.preventDefault();
            go('/compose/post');
          }}
        >
          {say.post}
        </a>
      </header>
      <main role="main">
        <div data-testid="primaryColumn">
          {status ? <Tweet id={status} /> : null}
          <Composer
            name={status ? 'reply-inline' : 'inline'}
            buttonId="tweetButtonInline"
            reply={Boolean(status)}
            go={go}
          />
          {status ? null : [1, 2].map((id) => <Tweet key={id} id={id} />)}
        </div>
      </main>
      {modal ? (
        <Modal
          key={route.searchParams.get('in_reply_to') ?? 'new'}
          replyTo={route.searchParams.get('in_reply_to')}
          altOpen={route.pathname === '/compose/post/media'}
        />
      ) : null}
    </>
  );
}

createRoot(document.getElementById('react-root')).render(<App />);
