import type { RefObject } from 'preact';
import type { Answer } from '../../settings/pack.ts';
import { say } from '../../settings/say.ts';
import type { PracticeCase } from './case.ts';
import { outcomeOf, type Score } from './score.ts';
import { answerWords, outcomeWords } from './words.ts';

interface ResultProps {
  readonly cases: readonly PracticeCase[];
  readonly answers: ReadonlyMap<string, Answer>;
  readonly score: Score;
  readonly again: () => void;
  /** Takes the focus after the last case. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** The result: how often as the expert, how often too careful or too quick, and how the engine alone would have done. */
export function Result({ cases, answers, score, again, heading }: ResultProps) {
  const { same, careful, out, held, engine } = score;
  return (
    <section class="section" aria-labelledby="result-title" data-result>
      <h2 id="result-title" ref={heading} tabIndex={-1}>
        {say('practiceResult')}
      </h2>
      <p class="score" data-score={same}>
        {say('practiceScore', String(same), String(cases.length))}
      </p>
      <ul>
        <li>{say('practiceScoreOut', String(out))}</li>
        <li>{say('practiceScoreHeld', String(held))}</li>
        <li>{say('practiceScoreCareful', String(careful))}</li>
      </ul>
      <p>{say('practiceScoreEngine', String(engine.missed), String(engine.toHold), String(engine.over))}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('practiceColumnCase')}</th>
            <th scope="col">{say('practiceColumnYou')}</th>
            <th scope="col">{say('practiceColumnExpert')}</th>
            <th scope="col">{say('practiceResult')}</th>
          </tr>
        </thead>
        <tbody>
          {cases.map(({ id, title, lang, expert }) => {
            const answer = answers.get(id);
            if (answer === undefined) return null;
            const outcome = outcomeOf(answer, expert.answer);
            return (
              <tr key={id} data-outcome={outcome}>
                <th scope="row" lang={lang}>
                  {title}
                </th>
                <td>{answerWords(answer)}</td>
                <td>{answerWords(expert.answer)}</td>
                <td>{outcomeWords(outcome)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <button type="button" class="primary" data-action="again" onClick={again}>
        {say('practiceAgain')}
      </button>
    </section>
  );
}
