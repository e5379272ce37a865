import { say } from '../../settings/say.ts';
import type { PracticeCase } from './case.ts';
import { Draft } from './Draft.tsx';
import { answerWords } from './words.ts';

/** The cases on paper, for a session without screens; the answers begin on a page of their own. */
export function Sheet({ cases }: { cases: readonly PracticeCase[] }) {
  return (
    <div class="sheet" aria-hidden="true">
      <p>{say('practiceSheetHow')}</p>
      {cases.map((one, index) => (
        <div class="case" key={one.id}>
          <h3 lang={one.lang}>
            {index + 1}. {one.title}
          </h3>
          <Draft one={one} />
          <p class="quiet">{say('practiceSheetChoices')}</p>
        </div>
      ))}
      <div class="answers">
        <h2>{say('practiceSheetAnswers')}</h2>
        <ol>
          {cases.map(({ id, title, lang, expert }) => (
            <li key={id} lang={lang}>
              <strong>
                {title}: {answerWords(expert.answer)}.
              </strong>{' '}
              {expert.why}
              {expert.source === undefined ? null : ` (${expert.source})`}
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}
