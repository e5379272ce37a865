import { useMemo, useState } from 'preact/hooks';
import { type Pack, type Problem, readPack, readPackText } from '../../settings/pack.ts';
import { say } from '../../settings/say.ts';
import { mount, Notice, Section } from '../kit/index.ts';
import './program.css';
import { AboutFields, MeetingFields, SettingFields, WordFields } from './Fields.tsx';
import { EMPTY_FORM, type Form, fileName, formOf, packFrom } from './form.ts';
import { Handout } from './Handout.tsx';
import { PracticeFields } from './PracticeFields.tsx';
import { PackFile, ProblemList } from './ProgramPack.tsx';

/** The builder: a form, the pack it gives, and the page to hand out. Nothing is kept; the file is the result. */

/** Gives the file to the browser's own download. Returns its name. */
function save(pack: Pack): string {
  const name = fileName(pack.name);
  const address = URL.createObjectURL(
    new Blob([`${JSON.stringify(pack, null, 2)}\n`], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own copy by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return name;
}

interface Opened {
  /** Which opening of a file this is: the fields begin anew with each. */
  readonly count: number;
  readonly name: string;
  readonly problems: readonly Problem[];
}

function Result({ form }: { form: Form }) {
  const [saved, setSaved] = useState('');
  const reading = useMemo(() => readPack(packFrom(form)), [form]);
  if (reading.status === 'refused')
    return (
      <Section id="preview" title={say('programPreview')}>
        <Notice>
          <p>{say('programProblems')}</p>
          <ProblemList problems={reading.problems} />
        </Notice>
      </Section>
    );
  const { pack } = reading;
  return (
    <>
      <Section id="preview" title={say('programPreview')}>
        <div class="row">
          <button
            type="button"
            class="primary"
            data-action="save-pack"
            onClick={() => setSaved(say('programSaved', save(pack)))}
          >
            {say('programSave')}
          </button>
          <button type="button" data-action="print" onClick={() => window.print()}>
            {say('programPrint')}
          </button>
        </div>
        <Notice tone="done">{saved === '' ? say('programReady') : saved}</Notice>
      </Section>
      <Handout pack={pack} />
    </>
  );
}

function ProgramPage() {
  const [form, setForm] = useState<Form>(EMPTY_FORM);
  const [opened, setOpened] = useState<Opened>({ count: 0, name: '', problems: [] });
  const change = (changed: Partial<Form>) => setForm((now) => ({ ...now, ...changed }));
  const open = (text: string) => {
    const reading = readPackText(text);
    if (reading.status === 'read') setForm(formOf(reading.pack));
    setOpened(({ count }) => ({
      count: count + 1,
      name: reading.status === 'read' ? reading.pack.name : '',
      problems: reading.status === 'read' ? [] : reading.problems,
    }));
  };
  const fields = { form, change };
  return (
    <>
      <header>
        <h1>{say('programTitle')}</h1>
        <p class="lead">{say('programLead')}</p>
      </header>
      <div class="builder" key={opened.count}>
        <Section id="open" title={say('programOpen')}>
          <PackFile label={say('programChoose')} take={open} />
          {opened.name === '' ? null : <Notice tone="done">{say('programOpened', opened.name)}</Notice>}
          {opened.problems.length === 0 ? null : (
            <Notice tone="problem">
              <p>{say('programRefused')}</p>
              <ProblemList problems={opened.problems} />
            </Notice>
          )}
        </Section>
        <AboutFields {...fields} />
        <WordFields {...fields} />
        <SettingFields {...fields} />
        <MeetingFields {...fields} />
        <PracticeFields {...fields} />
      </div>
      <Result form={form} />
    </>
  );
}

mount('programTitle', <ProgramPage />);
