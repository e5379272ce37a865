import type { Pack } from '../../settings/pack.ts';
import { say } from '../../settings/say.ts';
import { PackSummary } from './PackSummary.tsx';
import { dayWords } from './words.ts';

/** One page to hand out: on screen below the preview, alone when the page is printed. */
export function Handout({ pack }: { pack: Pack }) {
  return (
    <section class="handout" aria-labelledby="handout-title">
      <h2 id="handout-title">
        {say('extensionName')}: {pack.name}
      </h2>
      <p>{say('programHandoutLead')}</p>
      <h3>{say('programHandoutHow')}</h3>
      <ol>
        <li>{say('programHandoutStep1')}</li>
        <li>{say('programHandoutStep2')}</li>
        <li>{say('programHandoutStep3')}</li>
      </ol>
      <PackSummary pack={pack} />
      <h3>{say('programHandoutMissesTitle')}</h3>
      <p>{say('programHandoutMisses')}</p>
      <p class="quiet">{say('programHandoutUntil', dayWords(pack.expires))}</p>
    </section>
  );
}
