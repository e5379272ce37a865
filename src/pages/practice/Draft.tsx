import { say } from '../../settings/say.ts';
import type { PracticeCase } from './case.ts';
import { usePicture } from './usePicture.ts';

/** A case as it would stand in a composer: what it answers, its posts, its picture. On screen and on the sheet. */
export function Draft({ one }: { one: PracticeCase }) {
  const { posts, replyTo, author, picture } = one;
  const address = usePicture(picture?.drawing);
  return (
    <div class="draft" lang={one.lang}>
      {author === undefined ? null : <p class="quiet">{say('practiceAuthor', author)}</p>}
      {replyTo === undefined ? null : (
        <blockquote>
          <p class="quiet">{say('practiceReplyTo')}</p>
          <p>{replyTo}</p>
        </blockquote>
      )}
      {posts.map((post, index) => (
        <p class="post" key={post}>
          {posts.length === 1 ? null : (
            <span class="unseen">{say('practicePostOf', String(index + 1), String(posts.length))} </span>
          )}
          {post}
        </p>
      ))}
      {picture === undefined ? null : (
        <figure>
          {address === null ? null : <img src={address} alt={picture.shows} width={1200} height={800} />}
          <figcaption class="quiet">
            {say('practicePicture', picture.shows)}
            {picture.alt === undefined ? null : ` ${say('practiceWritten', picture.alt)}`}
          </figcaption>
        </figure>
      )}
    </div>
  );
}
