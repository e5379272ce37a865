import type { RefObject } from 'preact';
import { FindingItem, strongestFirst } from '../../panel/Findings.tsx';
import type { Answer } from '../../settings/pack.ts';
import { type MessageKey, say } from '../../settings/say.ts';
import { Notice } from '../kit/index.ts';
import type { PracticeCase } from './case.ts';
import type { Opinion } from './engine.ts';
import { holds, outcomeOf, type Verdict } from './score.ts';
import { answerWords, outcomeWords } from './words.ts';

/** What is shown after the answer, and not before: the expert, then what the real engine says. */

const VERDICT_KEYS: Record<NonNullable<Verdict>, MessageKey> = {
  stop: 'practiceEngineStop',
  review: 'practiceEngineReview',
  hint: 'practiceEngineHint',
  none: 'practiceEngineNone',
};

/** The engine is judged, too: where it differs from the expert the page says so. */
function Difference({ one, verdict }: { one: PracticeCase; verdict: NonNullable<Verdict> }) {
  const isFine = one.expert.answer === 'post';
  if (isFine === !holds(verdict)) return null;
  return (
    <Notice tone="warning">
      <span data-difference={isFine ? 'over' : 'missed'}>
        {say(isFine ? 'practiceEngineOver' : 'practiceEngineMissed')}
      </span>
    </Notice>
  );
}

/** `opinion` is null while a picture is being read. */
function Engine({ one, opinion }: { one: PracticeCase; opinion: Opinion | null }) {
  if (opinion === null) return <p role="status">{say('practiceEngineReading')}</p>;
  const { verdict, findings } = opinion;
  return (
    <>
      <p role="status" data-verdict={verdict ?? 'failed'}>
        {say(verdict === null ? 'practiceEngineFailed' : VERDICT_KEYS[verdict])}
      </p>
      {verdict === null ? null : <Difference one={one} verdict={verdict} />}
      {findings.length === 0 ? null : (
        <ul class="findings">
          {strongestFirst(findings).map((finding) => (
            <FindingItem key={finding} finding={finding} />
          ))}
        </ul>
      )}
    </>
  );
}

interface RevealProps {
  readonly one: PracticeCase;
  readonly answer: Answer;
  readonly opinion: Opinion | null;
  /** Takes the focus when the answer was given. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

export function Reveal({ one, answer, opinion, heading }: RevealProps) {
  const { expert } = one;
  return (
    <div class="reveal" data-outcome={outcomeOf(answer, expert.answer)}>
      <h3 ref={heading} tabIndex={-1}>
        {outcomeWords(outcomeOf(answer, expert.answer))}
      </h3>
      <p>
        {say('practiceYou', answerWords(answer))} {say('practiceExpert', answerWords(expert.answer))}
      </p>
      <p lang={one.lang}>{expert.why}</p>
      {expert.better === undefined ? null : <p class="better">{say('practiceBetter', expert.better)}</p>}
      {expert.source === undefined ? null : <p class="quiet">{say('practiceSource', expert.source)}</p>}
      <h3>{say('practiceEngine')}</h3>
      <Engine one={one} opinion={opinion} />
    </div>
  );
}
