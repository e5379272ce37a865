import { allIn, type Site, textIn } from './site.ts';

/**
 * Mastodon: the same web app on every server, glitch-soc's fork included. Class names are its own and stable. The
 * list names the large servers and those of medicine and science; any other server is added by the person.
 */
const SERVERS = [
  'mastodon.social',
  'mastodon.online',
  'med-mastodon.com',
  'fediscience.org',
  'mstdn.science',
  'genomic.social',
  'mstdn.social',
  'mastodon.world',
  'mas.to',
  'masto.ai',
  'universeodon.com',
  'hachyderm.io',
  'fosstodon.org',
  'infosec.exchange',
  'techhub.social',
  'chaos.social',
  'troet.cafe',
  'piaille.fr',
  'mastodon.nl',
  'mastodonapp.uk',
  'mastodon.scot',
  'mastodon.ie',
  'mstdn.ca',
  'mastodon.au',
  'aus.social',
  'mastodon.nz',
];

const primary = allIn('.compose-form__submit button[type="submit"]');
/** glitch-soc: posts to another audience than the button beside it. */
const SECONDARY = 'button.secondary-post-button';

export const mastodon: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  hosts: SERVERS.map((server) => `https://${server}/*`),
  composers: [
    {
      id: 'mastodon-post',
      editor: 'form.compose-form .compose-form__input textarea',
      containers: ['form.compose-form'],
      // The first is what a keyboard shortcut is released through.
      submit: (container) => [...primary(container), ...allIn(SECONDARY)(container)],
      harmless: (control) => control.matches(`button[type="button"]:not(${SECONDARY})`),
      extras: [
        { selector: '#cw-spoiler-input', kind: 'content-warning' },
        {
          selector: '.compose-form__poll .poll__option input:not([type="radio"], [type="checkbox"])',
          kind: 'poll-option',
        },
      ],
      asides: [{ selector: '.dialog-modal textarea', kind: 'alt-text', lastsWhile: '.compose-form__upload' }],
      asks: 'form.safety-action-modal',
      altEnter: SECONDARY,
      replyTo: textIn('.reply-indicator__content'),
      release: 'click',
      shortcut: 'mod-enter',
    },
  ],
};
