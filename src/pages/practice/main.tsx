import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import '../../panel/findings.css';
import './practice.css';
import { packOf } from '../../settings/managed.ts';
import { ANSWERS, type Problem, readPackText } from '../../settings/pack.ts';
import { say } from '../../settings/say.ts';
import { Choice, mount, Notice, Section } from '../kit/index.ts';
import { PackFile, ProblemList } from '../program/ProgramPack.tsx';
import { useProgram } from '../program/useProgram.ts';
import { Draft } from './Draft.tsx';
import { Result } from './Result.tsx';
import { Reveal } from './Reveal.tsx';
import { Sheet } from './Sheet.tsx';
import { scoreOf } from './score.ts';
import { ALL_CASES, type PracticeSet, setOf } from './set.ts';
import { useSession } from './useSession.ts';
import { answerWords } from './words.ts';

/** Practice for one person or a fellows' hour: decide first, then see. Nothing is stored, nothing is counted. */

function Practice({ set }: { set: PracticeSet }) {
  const { cases } = set;
  const session = useSession(cases);
  const { at, answers, verdicts, opinion } = session;
  const title = useRef<HTMLHeadingElement>(null);
  const revealed = useRef<HTMLHeadingElement>(null);
  const hasMoved = useRef(false);
  const one = cases[at];
  const answer = one === undefined ? undefined : answers.get(one.id);
  // The focus follows the person's own press: to the outcome after an answer, to the draft after "next".
  useLayoutEffect(() => {
    if (hasMoved.current) (answer === undefined ? title : revealed).current?.focus();
  }, [answer]);
  const move = (act: () => void) => () => {
    hasMoved.current = true;
    act();
  };
  if (one === undefined)
    return (
      <Result
        cases={cases}
        answers={answers}
        score={scoreOf(cases, answers, verdicts)}
        again={move(session.restart)}
        heading={title}
      />
    );
  return (
    <section class="section" aria-labelledby="case-title" data-case={one.id}>
      <p class="quiet">{say('practiceProgress', String(at + 1), String(cases.length))}</p>
      <progress
        value={at}
        max={cases.length}
        aria-label={say('practiceProgress', String(at + 1), String(cases.length))}
      />
      <h2 id="case-title" ref={title} tabIndex={-1} lang={one.lang}>
        {one.title}
      </h2>
      <Draft one={one} />
      {answer === undefined ? (
        <fieldset class="question">
          <legend>{say('practiceQuestion')}</legend>
          <div class="row">
            {ANSWERS.map((choice) => (
              <button
                type="button"
                key={choice}
                data-answer={choice}
                onClick={move(() => session.answer(choice))}
              >
                {answerWords(choice)}
              </button>
            ))}
          </div>
        </fieldset>
      ) : (
        <>
          <Reveal one={one} answer={answer} opinion={opinion} heading={revealed} />
          <button type="button" class="primary" data-action="next" onClick={move(session.next)}>
            {say(at + 1 < cases.length ? 'practiceNext' : 'practiceFinish')}
          </button>
        </>
      )}
    </section>
  );
}

interface Opened {
  readonly set: PracticeSet | null;
  readonly problems: readonly Problem[];
}

/** A set from a pack that is opened for this session only. */
function opened(text: string): Opened {
  const reading = readPackText(text);
  return reading.status === 'read'
    ? { set: setOf(reading.pack), problems: [] }
    : { set: null, problems: reading.problems };
}

function PracticePage() {
  const state = useProgram();
  const [file, setFile] = useState<Opened | null>(null);
  const [wantsAll, setWantsAll] = useState(false);
  const pack = state === null ? null : packOf(state);
  const assigned = file?.set ?? (pack === null ? null : setOf(pack));
  const set = assigned === null || wantsAll ? ALL_CASES : assigned;
  return (
    <>
      <header>
        <h1>{say('practiceTitle')}</h1>
        <p class="lead">{say('practiceLead')}</p>
      </header>
      {state === null ? null : <Practice key={`${set.by} ${set.cases.length}`} set={set} />}
      <Section id="set" title={say('practiceWhich')}>
        {assigned === null ? null : (
          <Choice
            legend={say('practiceWhich')}
            name="set"
            options={[
              { value: 'set', label: say('practiceSetOf', assigned.by) },
              { value: 'all', label: say('practiceAll') },
            ]}
            value={wantsAll ? 'all' : 'set'}
            onChange={(value) => setWantsAll(value === 'all')}
          />
        )}
        {set.unknown.length === 0 ? null : (
          <Notice tone="warning">{say('practiceUnknownCases', set.unknown.join(', '))}</Notice>
        )}
        <PackFile
          label={say('practiceOpenSet')}
          take={(text) => {
            setFile(opened(text));
            setWantsAll(false);
          }}
        />
        {file === null || file.set !== null ? null : (
          <Notice tone="problem">
            {file.problems.length === 0 ? say('practiceSetEmpty') : <ProblemList problems={file.problems} />}
          </Notice>
        )}
        <button type="button" data-action="print" onClick={() => window.print()}>
          {say('practicePrint')}
        </button>
      </Section>
      <Sheet cases={set.cases} />
    </>
  );
}

mount('practiceTitle', <PracticePage />);
