import '../../panel/findings.css';
import './options.css';
import { type MessageKey, say } from '../../settings/say.ts';
import { mount, Notice, Section, useSettings } from '../kit/index.ts';
import { ProgramPack } from '../program/ProgramPack.tsx';
import { Backup } from './Backup.tsx';
import { Communities } from './Communities.tsx';
import { Counts } from './Counts.tsx';
import { Learned } from './Learned.tsx';
import { Moments, Words } from './Moments.tsx';
import { Person } from './Person.tsx';
import { Rules } from './Rules.tsx';
import { Sites } from './Sites.tsx';
import { Sync } from './Sync.tsx';
import { useTold } from './useTold.ts';

/** All that can be chosen. Every change holds at once, in every open tab. */

const CONTENTS: readonly (readonly [id: string, title: MessageKey])[] = [
  ['sites', 'sitesTitle'],
  ['person', 'personTitle'],
  ['program', 'programTitle'],
  ['rules', 'rulesTitle'],
  ['words', 'wordsTitle'],
  ['communities', 'communitiesTitle'],
  ['moments', 'momentsTitle'],
  ['learned', 'learnedTitle'],
  ['counts', 'countsTitle'],
  ['backup', 'backupTitle'],
  ['sync', 'syncTitle'],
];

export function Options() {
  const { settings, problem, change, policy, lockedBy } = useSettings();
  const told = useTold();
  return (
    <>
      <header>
        <h1>{say('optionsTitle')}</h1>
        <p class="lead">{say('optionsLead')}</p>
      </header>
      <nav aria-label={say('optionsTitle')}>
        <ul class="contents">
          {CONTENTS.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{say(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {problem === '' ? null : <Notice tone="problem">{problem}</Notice>}
      {settings === null ? null : (
        <>
          <Sites settings={settings} change={change} lockedBy={lockedBy} />
          <Person settings={settings} change={change} policy={policy} lockedBy={lockedBy} />
          <Section id="program" title={say('programTitle')}>
            <ProgramPack />
          </Section>
          <Rules settings={settings} change={change} />
          <Words settings={settings} change={change} policy={policy} />
          <Communities settings={settings} change={change} />
          <Moments settings={settings} change={change} />
          <Learned settings={settings} change={change} told={told} />
          <Counts told={told} />
          <Backup change={change} told={told} />
          <Sync settings={settings} change={change} told={told} />
        </>
      )}
      <div class="told" role="status">
        {told.words === '' ? null : (
          <div class="notice" data-tone="done">
            <div class="row">
              <span>{told.words}</span>
              {told.undo === null ? null : (
                <button type="button" class="small" data-action="undo" onClick={told.undo}>
                  {say('undo')}
                </button>
              )}
              <button type="button" class="small" data-action="dismiss" onClick={told.clear}>
                {say('close')}
              </button>
            </div>
          </div>
        )}
      </div>
    </>
  );
}

mount('optionsTitle', <Options />);
