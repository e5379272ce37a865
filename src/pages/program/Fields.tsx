import { type Contact, SLIDES } from '../../settings/pack.ts';
import { say } from '../../settings/say.ts';
import { SITES } from '../../sites/index.ts';
import { Choice, Section, Select, TextField } from '../kit/index.ts';
import { levels } from '../kit/words.ts';
import { EMPTY_MEETING, type Form, type SiteChoice } from './form.ts';
import { Rows } from './Rows.tsx';
import { slideWords } from './words.ts';

/** The fields of the builder, section by section. They hold nothing: the page has the form. */

export interface FieldsProps {
  readonly form: Form;
  readonly change: (changed: Partial<Form>) => void;
}

interface ContactProps {
  readonly role: string;
  readonly name: string;
  readonly contact: Contact;
  readonly onChange: (contact: Contact) => void;
}

function ContactFields({ role, name, contact, onChange }: ContactProps) {
  return (
    <fieldset class="pair">
      <legend>{role}</legend>
      <TextField
        label={say('programContactName')}
        name={`${name}-name`}
        value={contact.name}
        onChange={(value) => onChange({ ...contact, name: value })}
      />
      <TextField
        label={say('programContactEmail')}
        name={`${name}-email`}
        type="email"
        value={contact.email}
        onChange={(email) => onChange({ ...contact, email })}
      />
    </fieldset>
  );
}

export function AboutFields({ form, change }: FieldsProps) {
  return (
    <Section id="about" title={say('programAbout')}>
      <TextField
        label={say('programName')}
        name="name"
        hint={say('programNameHint')}
        value={form.name}
        onChange={(name) => change({ name })}
      />
      <TextField
        label={say('programExpires')}
        name="expires"
        type="date"
        hint={say('programExpiresHint')}
        value={form.expires}
        onChange={(expires) => change({ expires })}
      />
      <ContactFields
        role={say('programDirector')}
        name="director"
        contact={form.programDirector}
        onChange={(programDirector) => change({ programDirector })}
      />
      <ContactFields
        role={say('programCommunications')}
        name="communications"
        contact={form.communications}
        onChange={(communications) => change({ communications })}
      />
      <h3>{say('programLinks')}</h3>
      <Rows
        rows={form.links}
        empty={{ title: '', url: '' }}
        add={say('programAddLink')}
        nameOf={({ title }) => title}
        onChange={(links) => change({ links })}
      >
        {(link, set, index) => (
          <div class="pair">
            <TextField
              label={say('programLinkTitle')}
              name={`link-title-${index}`}
              value={link.title}
              onChange={(title) => set({ ...link, title })}
            />
            <TextField
              label={say('programLinkUrl')}
              name={`link-url-${index}`}
              type="url"
              value={link.url}
              onChange={(url) => set({ ...link, url })}
            />
          </div>
        )}
      </Rows>
    </Section>
  );
}

export function WordFields({ form, change }: FieldsProps) {
  return (
    <Section id="words" title={say('programWords')}>
      <TextField
        label={say('programDisclaimerLabel')}
        name="disclaimer"
        hint={say('programDisclaimerHint')}
        value={form.disclaimer}
        onChange={(disclaimer) => change({ disclaimer })}
      />
      <TextField
        label={say('programWatchLabel')}
        name="watch"
        rows={4}
        hint={say('programWatchHint')}
        value={form.watch}
        onChange={(watch) => change({ watch })}
      />
    </Section>
  );
}

const SITE_CHOICES: readonly { readonly value: SiteChoice; readonly label: string }[] = [
  { value: 'left', label: say('programSiteLeft') },
  { value: 'recommended', label: say('programSiteRecommended') },
  { value: 'locked', label: say('programSiteLocked') },
];

export function SettingFields({ form, change }: FieldsProps) {
  return (
    <Section id="settings" title={say('programSettings')}>
      <div class="pair">
        <Select
          label={say('programLevelLabel')}
          name="level"
          options={[{ value: '', label: say('programNotSet') }, ...levels()]}
          value={form.level}
          onChange={(level) => change({ level })}
        />
        {form.level === '' ? null : (
          <Choice
            legend={say('programForce')}
            name="level-locked"
            isInline
            options={[
              { value: 'no', label: say('programRecommend') },
              { value: 'yes', label: say('programLock') },
            ]}
            value={form.isLevelLocked ? 'yes' : 'no'}
            onChange={(value) => change({ isLevelLocked: value === 'yes' })}
          />
        )}
      </div>
      <h3>{say('programSitesLabel')}</h3>
      <div class="grid">
        {SITES.map(({ id, name }) => (
          <Select
            key={id}
            label={name}
            name={`site-${id}`}
            options={SITE_CHOICES}
            value={form.sites[id] ?? 'left'}
            onChange={(choice) => change({ sites: { ...form.sites, [id]: choice } })}
          />
        ))}
      </div>
      <div class="pair">
        <TextField
          label={say('programQuietFrom')}
          name="quiet-from"
          type="time"
          hint={say('programQuietHint')}
          value={form.quietFrom}
          onChange={(quietFrom) => change({ quietFrom })}
        />
        <TextField
          label={say('programQuietTo')}
          name="quiet-to"
          type="time"
          value={form.quietTo}
          onChange={(quietTo) => change({ quietTo })}
        />
      </div>
    </Section>
  );
}

export function MeetingFields({ form, change }: FieldsProps) {
  return (
    <Section id="meetings" title={say('programMeetings')}>
      <Rows
        rows={form.meetings}
        empty={EMPTY_MEETING}
        add={say('programAddMeeting')}
        nameOf={({ name }) => name}
        onChange={(meetings) => change({ meetings })}
      >
        {(meeting, set, index) => (
          <div class="grid">
            <TextField
              label={say('programMeetingName')}
              name={`meeting-name-${index}`}
              value={meeting.name}
              onChange={(name) => set({ ...meeting, name })}
            />
            <Select
              label={say('programMeetingSlides')}
              name={`meeting-slides-${index}`}
              options={SLIDES.map((slides) => ({ value: slides, label: slideWords(slides) }))}
              value={meeting.slides}
              onChange={(slides) => set({ ...meeting, slides })}
            />
            <TextField
              label={say('programMeetingFrom')}
              name={`meeting-from-${index}`}
              type="date"
              value={meeting.from}
              onChange={(from) => set({ ...meeting, from })}
            />
            <TextField
              label={say('programMeetingTo')}
              name={`meeting-to-${index}`}
              type="date"
              value={meeting.to}
              onChange={(to) => set({ ...meeting, to })}
            />
            <TextField
              label={say('programMeetingNote')}
              name={`meeting-note-${index}`}
              value={meeting.note}
              onChange={(note) => set({ ...meeting, note })}
            />
          </div>
        )}
      </Rows>
    </Section>
  );
}
