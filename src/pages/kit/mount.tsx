import { type ComponentChild, render } from 'preact';
import browser from 'webextension-polyfill';
import { type MessageKey, say } from '../../settings/say.ts';
import './design.css';

/** Shows a page in `#app`, with its title, language and direction of writing. */
export function mount(title: MessageKey, page: ComponentChild): void {
  const { documentElement } = document;
  document.title = `${say(title)} - ${say('extensionName')}`;
  documentElement.lang = say('languageTag');
  documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
  const app = document.getElementById('app');
  if (app !== null) render(page, app);
}
