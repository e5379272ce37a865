import { ANSWERS } from '../../settings/pack.ts';
import { say } from '../../settings/say.ts';
import { Section, Select, TextField } from '../kit/index.ts';
import { CASES } from '../practice/cases/index.ts';
import { ANSWER_KEYS } from '../practice/words.ts';
import type { FieldsProps } from './Fields.tsx';
import { EMPTY_CASE } from './form.ts';
import { Rows } from './Rows.tsx';

const FIRST_WORDS = 70;

/** Enough of a case to know it again in the list. */
function firstWords([post = '']: readonly string[]): string {
  return post.length <= FIRST_WORDS ? post : `${post.slice(0, FIRST_WORDS).replace(/\s\S{0,40}$/, '')} ...`;
}

/** The practice set: which of the cases that ship, and cases of the program's own. */
export function PracticeFields({ form, change }: FieldsProps) {
  const pick = (id: string, isPicked: boolean) =>
    change({ cases: isPicked ? [...form.cases, id] : form.cases.filter((other) => other !== id) });
  return (
    <Section id="practice" title={say('programPractice')}>
      <fieldset>
        <legend>{say('programPracticeHint')}</legend>
        <div class="grid">
          {CASES.map(({ id, title, lang, posts }) => (
            <label class="choice" key={id}>
              <input
                type="checkbox"
                name={`case-${id}`}
                checked={form.cases.includes(id)}
                onChange={({ currentTarget }) => pick(id, currentTarget.checked)}
              />
              <span lang={lang}>
                {title} <span class="quiet">{firstWords(posts)}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <h3>{say('programOwnCases')}</h3>
      <p class="quiet">{say('programCaseHint')}</p>
      <Rows
        rows={form.own}
        empty={EMPTY_CASE}
        add={say('programAddCase')}
        nameOf={({ title }) => title}
        onChange={(own) => change({ own })}
      >
        {(own, set, index) => (
          <>
            <TextField
              label={say('programCaseTitle')}
              name={`own-title-${index}`}
              value={own.title}
              onChange={(title) => set({ ...own, title })}
            />
            <TextField
              label={say('programCasePosts')}
              name={`own-posts-${index}`}
              rows={4}
              value={own.posts}
              onChange={(posts) => set({ ...own, posts })}
            />
            <TextField
              label={say('programCaseReplyTo')}
              name={`own-reply-${index}`}
              rows={2}
              value={own.replyTo}
              onChange={(replyTo) => set({ ...own, replyTo })}
            />
            <Select
              label={say('programCaseAnswer')}
              name={`own-answer-${index}`}
              options={ANSWERS.map((answer) => ({ value: answer, label: say(ANSWER_KEYS[answer]) }))}
              value={own.answer}
              onChange={(answer) => set({ ...own, answer })}
            />
            <TextField
              label={say('programCaseWhy')}
              name={`own-why-${index}`}
              rows={3}
              value={own.why}
              onChange={(why) => set({ ...own, why })}
            />
            <TextField
              label={say('programCaseSource')}
              name={`own-source-${index}`}
              value={own.source}
              onChange={(source) => set({ ...own, source })}
            />
          </>
        )}
      </Rows>
    </Section>
  );
}
