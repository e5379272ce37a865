/** Injected when a composer gets focus: the checks, with their word lists. */
import { checkDraft } from '../checks/index.ts';
import { factsOf, factsPart } from '../images/facts.ts';
import { shelf } from './shelf.ts';

shelf().engine ??= {
  checkDraft,
  partOf: (pictures) => factsPart(pictures.map(({ report, covered }) => factsOf(report, covered))),
};

/** The first check unpacks the word lists (tens of milliseconds); that must not fall on the press. */
requestIdleCallback(() => checkDraft({ parts: [{ kind: 'post', text: 'My patient came in.' }] }), {
  timeout: 1000,
});
