import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../settings/pack.ts';
import type { PracticeCase } from './case.ts';
import { type Opinion, opinionOn } from './engine.ts';
import type { Verdict } from './score.ts';
import { reportOn } from './usePicture.ts';

export interface Session {
  /** Place of the case in the set; its length when the result is shown. */
  readonly at: number;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Of the engine on the case at hand; null before it was answered, and while its picture is being read. */
  readonly opinion: Opinion | null;
  readonly answer: (answer: Answer) => void;
  readonly next: () => void;
  readonly restart: () => void;
}

/** One pass through a set of cases. In memory only: closing the page ends it. */
export function useSession(cases: readonly PracticeCase[]): Session {
  const [at, setAt] = useState(0);
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  const [opinions, setOpinions] = useState<ReadonlyMap<string, Opinion>>(new Map());
  const restart = () => {
    setAt(0);
    setAnswers(new Map());
    setOpinions(new Map());
  };
  const one = cases[at];
  const isAnswered = one !== undefined && answers.has(one.id);
  useEffect(() => {
    if (one === undefined || !isAnswered) return;
    const drawing = one.picture?.drawing;
    const picture = drawing === undefined ? Promise.resolve(null) : reportOn(drawing);
    // Who goes on while a picture is being read still finds it in the result.
    void picture.then((report) => {
      const opinion = opinionOn(one, report, new Date().toISOString());
      setOpinions((before) => new Map(before).set(one.id, opinion));
    });
  }, [one, isAnswered]);
  return {
    at,
    answers,
    verdicts: new Map([...opinions].map(([id, { verdict }]) => [id, verdict])),
    opinion: one === undefined ? null : (opinions.get(one.id) ?? null),
    answer: (answer) => {
      if (one !== undefined) setAnswers((before) => new Map(before).set(one.id, answer));
    },
    next: () => setAt((now) => Math.min(now + 1, cases.length)),
    restart,
  };
}
