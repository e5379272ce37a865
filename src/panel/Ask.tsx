import { questionTo } from './ask.ts';
import type { FindingsView } from './types.ts';

const ROLE_WORDS = { director: 'my program director', communications: 'the communications office' };

/** Links that open a mail to whom the person may ask. Nothing when nobody is named. */
export function Ask({ view }: { view: FindingsView }) {
  if (view.contacts.length === 0) return null;
  return (
    <p class="lead" data-ask>
      Not sure?{' '}
      {view.contacts.map((contact, index) => (
        <span key={contact.email}>
          {index > 0 ? ' or ' : ''}
          <a data-action="ask" href={questionTo(contact, view)}>
            Ask {contact.name || ROLE_WORDS[contact.role]}
          </a>
        </span>
      ))}{' '}
      by mail, with the flagged words covered.
    </p>
  );
}
