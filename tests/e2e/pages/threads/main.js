import '../record.js';
import '../bar.js';
import '../meta.css';
import { element } from '../element.js';
import { mood } from '../record.js';
import { openDialog, replyBox } from './composer.js';

/**
 * One page for every path. `/intent/post` opens the dialog, `/@name/post/ID` shows a post with its reply box. In the
 * query: `reply` answers in the dialog, `thread=2` starts with two posts of which the first is written, `menu` puts
 * the composer into a popover with the role of a menu, `mention=NAME` starts with a mention.
 */
const story = () =>
  element(
    'div',
    { 'data-pressable-container': 'true' },
    element('a', { href: '/@graygarden' }, 'graygarden'),
    element('div', {}, 'Our waiting room has new chairs. Thoughts?'),
    element('div', { role: 'button', tabindex: '0' }, 'Follow'),
  );

const main = element('main', {}, story());
document.body.append(main);
if (location.pathname.includes('/post/')) main.append(replyBox(), story());
if (location.pathname.startsWith('/intent/')) openDialog(mood.has('reply') ? story() : null);
