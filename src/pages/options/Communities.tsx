import {
  COLLEAGUE_COMMUNITIES,
  changesFor,
  readByPatients,
} from '../../checks/conduct/lexicon/communities.ts';
import { say } from '../../settings/say.ts';
import { ListEditor, Section, type SettingsProps } from '../kit/index.ts';

/** The community book: hashtags under which patients read along, to add to and to take from. */
export function Communities({ settings, change }: SettingsProps) {
  const tags = [...readByPatients(settings.communities)].sort();
  return (
    <Section id="communities" title={say('communitiesTitle')}>
      <p class="quiet">{say('communitiesHint')}</p>
      <details data-details="communities">
        <summary>{say('communitiesCount', String(tags.length))}</summary>
        <ListEditor
          label={say('communitiesLabel')}
          name="communities"
          items={tags}
          onChange={(items) => void change((now) => ({ ...now, communities: changesFor(items) }))}
        />
      </details>
      <p class="quiet">
        {say('communitiesColleagues')}{' '}
        <span lang="en">{COLLEAGUE_COMMUNITIES.map(({ tag }) => tag).join(' ')}</span>
      </p>
    </Section>
  );
}
