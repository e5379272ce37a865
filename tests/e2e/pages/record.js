/**
 * What a fixture page remembers of what reached it. Everything here is fed by the page's own handlers and the
 * editor's own model, never by the DOM: it is what the site would have sent.
 */
const memory = { posts: [], attempts: 0, attached: [], errors: [], files: [] };
window.__posts = memory.posts;
window.__attached = memory.attached;
window.__errors = memory.errors;
window.__files = memory.files;

/** The page's mood, from the query: see each name in docs/decisions/0020-e2e-bench.md. */
const query = new URLSearchParams(location.search);
export const mood = {
  language: query.get('lang') === 'de' ? 'de' : 'en',
  ignoreClick: query.has('ignoreClick'),
  swallow: query.has('swallow'),
  rerender: query.has('rerender'),
  slow: Number(query.get('slow') ?? 0),
  get: (name) => query.get(name),
  has: (name) => query.has(name),
};
document.documentElement.lang = mood.language;

const remember = (what) => memory.errors.push(String(what?.stack ?? what?.message ?? what));
window.addEventListener('error', (event) => remember(event.error ?? event.message));
window.addEventListener('unhandledrejection', (event) => remember(event.reason));
document.addEventListener('securitypolicyviolation', (event) =>
  remember(`CSP ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`),
);
const complain = console.error.bind(console);
console.error = (...what) => {
  remember(what.join(' '));
  complain(...what);
};

const hex = (buffer) =>
  [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * The page's handler was handed files. Returns the attachments the composer keeps.
 * @param {Iterable<File>} files @param {'input'|'paste'|'drop'} via @param {Event} event
 */
export function receive(files, via, event, composer) {
  return [...files].map((file) => {
    const attachment = {
      name: file.name,
      type: file.type,
      size: file.size,
      sha256: '',
      trusted: event.isTrusted,
      via,
      composer,
    };
    memory.attached.push(attachment);
    memory.files.push(file);
    const ready = file
      .arrayBuffer()
      .then((bytes) => crypto.subtle.digest('SHA-256', bytes))
      .then((digest) => {
        attachment.sha256 = hex(digest);
      });
    return { file, attachment, ready, preview: URL.createObjectURL(file), alt: '' };
  });
}

/**
 * The page was told to post. Returns whether the post went out; if not, the composer must stay as it is.
 * @param {{event: Event | {isTrusted: boolean}, via: 'click'|'shortcut'|'submit', composer: string,
 *   parts: string[], attachments?: {attachment: object, ready: Promise<void>, alt: string}[]}} post
 */
export function publish({ event, via, composer, parts, attachments = [] }) {
  if (mood.ignoreClick && !event.isTrusted) return false;
  memory.attempts += 1;
  window.__attempts = memory.attempts;
  if (mood.swallow) return false;
  const record = {
    text: parts.join('\n\n'),
    parts,
    images: [],
    alts: attachments.map(({ alt }) => alt),
    trusted: event.isTrusted,
    via,
    composer,
    at: performance.now(),
  };
  memory.posts.push(record);
  record.images = attachments.map(({ attachment }) => attachment);
  return true;
}

/** Runs `close` as the site would: at once, or after `slow` milliseconds when the query asks for a slow one. */
export const afterwards = (close) => (mood.slow > 0 ? setTimeout(close, mood.slow) : close());
