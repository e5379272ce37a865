import '../record.js';
import '../bar.js';
import './reddit.css';
import { element } from '../element.js';
import { comment, defineElements, submitPage } from './new.js';
import { oldComment, oldSubmitPage } from './old.js';

/**
 * Both sites by their hosts. `/r/hematology/submit` writes a post (`markdown` in the query: the box for Markdown,
 * in a shadow root), `/r/hematology/comments/1` answers one.
 */
const isOld = location.hostname.startsWith('old.');
const isComment = location.pathname.includes('/comments/');
const main = element('main');
document.body.append(main);
defineElements();
if (isOld) main.append(isComment ? oldComment() : oldSubmitPage());
else if (isComment) main.append(comment('1'), comment('2'));
else submitPage(main);
