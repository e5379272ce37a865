import '../record.js';
import '../bar.js';
import '../meta.css';
import { element } from '../element.js';
import { mood } from '../record.js';
import { say } from '../words.js';
import { commentBox } from './comment.js';
import { openDialog } from './post-dialog.js';

/**
 * One page for every path. In the query: `compose` opens the post dialog, `steps=kept` or `steps=gone` gives it a
 * second step with the editor hidden or taken away, `comments` shows comment boxes, `viewing` a post in a dialog with
 * one, `mention=NAME` starts the post with a mention.
 */
const start = element('div', { role: 'button', tabindex: '0', id: 'start' }, say.startPost);
start.addEventListener('click', openDialog);
const main = element('main', {}, start);
const story = (id) =>
  element('article', {}, element('p', {}, `A colleague's post number ${id}.`), commentBox(id));
document.body.append(main);
if (mood.has('comments')) main.append(story('1'), story('2'));
if (mood.has('viewing'))
  main.append(
    element(
      'div',
      { role: 'dialog', class: 'sheet' },
      element('p', {}, 'A post looked at alone.'),
      element('div', { role: 'button', tabindex: '0' }, say.comment),
      commentBox('viewed'),
    ),
  );
if (mood.has('compose')) openDialog();
