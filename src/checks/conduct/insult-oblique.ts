/**
 * Mockery without a word of abuse: somebody with a role, set beside a mind that is missing ("fewer neurons than")
 * or a thing that would do better ("a toaster could"). Each cue is harmless alone.
 */
import { Cues } from './cues.ts';
import { Grammar, type Hit } from './grammar.ts';
import { wordClass } from './pattern.ts';
import type { Reading } from './reading.ts';

const CUES = new Grammar<'target' | 'mind' | 'less' | 'object' | 'compare' | 'own'>(
  {
    role: wordClass(
      'consultant lead dean np naturopath naturopaths homeopath homeopaths influencer chiropractor chiropractors osteopath minister intern resident bros registrar colleague reviewer board committee manager ceo president rep locum podiatrists pathologists cardiologist cardiologists neurosurgeon dentist economist helpdesk director expert gentleman guy man chairman spokesperson administrator interventionalist surgeon speaker professor',
    ),
  },
  {
    target: '@role',
    mind: `
      brain|brains|iq|iqs|neurons|cortex|insight|intellect|wits|spine
      (a|no|single|original|than) thought|thoughts
      (frontal lobe|brain activity|brain cells|signs of life|clinical instinct|grasp of|understanding of)
    `,
    less: 'no|zero|without|missing|fewer|less|more|than|never|lost|same|similar|empty|echo|seen|detectable|grown',
    object:
      'toaster|houseplant|houseplants|goldfish|mannequin|doorstop|turnip|turnips|labrador|toddler|potato|crayons|screensaver|speculum|teapot|spanner|abacus|brick|bread|sponge|lamppost|pigeon|cushion|petri|horoscope|map',
    compare: 'like|than|as|could|mind|into|with|only|of',
    own: '(my|our patients|his mri|her mri|your) (brain|brains|toddler|potato|labrador|spine|cortex|neurons)',
  },
);

/** The cue to point at, or undefined. Posts about the author's own head or household stay silent. */
export function obliqueInsult(reading: Reading): Hit<string> | undefined {
  const cues = new Cues(CUES, reading);
  if (cues.has('own') || !cues.has('target')) return undefined;
  if (!cues.near('target', 'mind', 14) && !cues.near('target', 'object', 14)) return undefined;
  return cues.near('mind', 'less', 4) ?? cues.near('object', 'compare', 3);
}
