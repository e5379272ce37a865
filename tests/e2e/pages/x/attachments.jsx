// biome-ignore-all lint/a11y: the markup is the site's, not ours
import { say } from '../words.js';

/** A quoted post, as a card among the attachments. */
const Quote = () => (
  <div role="link" tabIndex={0}>
    <div data-testid="User-Name">Heme Journal Club</div>
    <div data-testid="tweetText">
      <span>Tonight: anticoagulation after a first unprovoked clot.</span>
    </div>
  </div>
);

export function Poll({ options, onChange }) {
  return (
    <div data-testid="attachments">
      {options.map((option, index) => (
        <input
          // biome-ignore lint/suspicious/noArrayIndexKey: options keep their places
          key={index}
          name={`Choice${index + 1}`}
          type="text"
          value={option}
          onChange={(event) => onChange(options.map((old, at) => (at === index ? event.target.value : old)))}
        />
      ))}
    </div>
  );
}

export function Attachments({ files, alt, go, quote }) {
  if (files.length === 0 && !quote) return null;
  return (
    <div data-testid="attachments">
      {files.map((file) => (
        <div key={file.preview}>
          <img src={file.preview} alt={file.alt} draggable="true" />
        </div>
      ))}
      {quote ? <Quote /> : null}
      {alt && files.length > 0 ? (
        <a
          href="/compose/post/media"
          onClick={(event) => {
            event.preventDefault();
            go('/compose/post/media');
          }}
        >
          {say.alt}
        </a>
      ) : null}
    </div>
  );
}

export function AltText({ files, onChange, go }) {
  return (
    <div>
      {files.map((file, index) => (
        <textarea
          key={file.preview}
          data-testid="altTextInput"
          defaultValue={file.alt}
          onChange={(event) => onChange(index, event.target.value)}
        />
      ))}
      <button data-testid="endEditingButton" type="button" role="button" onClick={() => go('/compose/post')}>
        {say.done}
      </button>
    </div>
  );
}
