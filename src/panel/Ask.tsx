import { say } from '../settings/say.ts';
import { questionTo } from './ask.ts';
import type { FindingsView } from './types.ts';

const ROLES = { director: 'askDirector', communications: 'askCommunications' } as const;

/** Links that open a mail to whom the person may ask. Nothing when nobody is named. */
export function Ask({ view }: { view: FindingsView }) {
  if (view.contacts.length === 0) return null;
  return (
    <p class="lead" data-ask>
      {say('askLead')}{' '}
      {view.contacts.map((contact, index) => (
        <span key={contact.email}>
          {index > 0 ? ` ${say('or')} ` : ''}
          <a data-action="ask" href={questionTo(contact, view)}>
            {contact.name === '' ? say(ROLES[contact.role]) : say('askPerson', contact.name)}
          </a>
        </span>
      ))}{' '}
      {say('askHow')}
    </p>
  );
}
