import './pack.css';
import type { Contact, Pack } from '../../settings/pack.ts';
import { say } from '../../settings/say.ts';
import { SITES } from '../../sites/index.ts';
import { dayWords, settingWords, slideWords } from './words.ts';

/** What a pack says and sets: in the options, in the builder's preview and on the handout. Text, never markup. */

const siteName = (id: string): string => SITES.find((site) => site.id === id)?.name ?? id;

function ContactLine({ role, contact }: { role: string; contact: Contact | undefined }) {
  if (contact === undefined) return null;
  return (
    <li>
      {role}: {contact.name}, <a href={`mailto:${encodeURIComponent(contact.email)}`}>{contact.email}</a>
    </li>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

const meetingLines = (pack: Pack): string[] =>
  (pack.meetings ?? []).map(({ name, from, to, slides, note }) => {
    const rule = say(
      'programMeeting',
      name,
      say('programDays', dayWords(from), dayWords(to)),
      slideWords(slides),
    );
    return note === undefined ? rule : `${rule}. ${note}`;
  });

/** How many practice cases a pack assigns. */
export const practiceCount = ({ practice }: Pack): number =>
  (practice?.cases?.length ?? 0) + (practice?.own?.length ?? 0);

export function PackSummary({ pack }: { pack: Pack }) {
  const { contacts, links = [] } = pack;
  const sets = settingWords(pack, siteName);
  const count = practiceCount(pack);
  return (
    <div class="pack" data-pack={pack.name}>
      {contacts?.programDirector === undefined && contacts?.communications === undefined ? null : (
        <>
          <h3>{say('programContacts')}</h3>
          <ul>
            <ContactLine role={say('programDirector')} contact={contacts.programDirector} />
            <ContactLine role={say('programCommunications')} contact={contacts.communications} />
          </ul>
        </>
      )}
      {links.length === 0 ? null : (
        <>
          <h3>{say('programLinks')}</h3>
          <ul>
            {links.map(({ title, url }) => (
              <li key={url}>
                <a href={url} target="_blank" rel="noreferrer">
                  {title}
                </a>{' '}
                <span class="quiet">{url}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Lines title={say('programSets')} lines={sets.length === 0 ? [say('programSetsNothing')] : sets} />
      <Lines title={say('programMeetings')} lines={meetingLines(pack)} />
      {count === 0 ? null : <p>{say('programPracticeSet', String(count))}</p>}
    </div>
  );
}
