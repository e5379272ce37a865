import { say } from '../../settings/say.ts';
import { Section } from '../kit/index.ts';

/** The promise in one sentence, and how anybody can see for themselves that it is kept. */
export function Proof() {
  // The two browsers call their tools by different names.
  const isFirefox = navigator.userAgent.includes('Firefox');
  return (
    <Section id="privacy" title={say('privacyTitle')}>
      <p>
        <strong>{say('privacyPromise')}</strong>
      </p>
      <details>
        <summary>{say('proofTitle')}</summary>
        <ol>
          <li>{say(isFirefox ? 'proofOpenFirefox' : 'proofOpenChrome')}</li>
          <li>{say('proofNetwork')}</li>
          <li>{say('proofUse')}</li>
          <li>{say('proofSee')}</li>
        </ol>
        <p class="quiet">{say('proofPolicy')}</p>
      </details>
    </Section>
  );
}
