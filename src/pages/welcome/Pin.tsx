import { say } from '../../settings/say.ts';
import { Section } from '../kit/index.ts';

/** Where the icon is, and how to keep it in sight: the badge says when a page is not watched. */
export function Pin() {
  const isFirefox = navigator.userAgent.includes('Firefox');
  return (
    <Section id="pin" title={say('pinTitle')}>
      <p>{say('pinWhy')}</p>
      <ol>
        <li>
          <svg class="puzzle" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M10 4a2 2 0 1 1 4 0v2h4v4h2a2 2 0 1 1 0 4h-2v4h-4v-2a2 2 0 1 0-4 0v2H6v-4H4a2 2 0 1 1 0-4h2V6h4z" />
          </svg>{' '}
          {say('pinOpen')}
        </li>
        <li>{say(isFirefox ? 'pinFirefox' : 'pinChrome')}</li>
      </ol>
    </Section>
  );
}
