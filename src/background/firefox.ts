/** Firefox's background page is a real page, so it is the workshop as well. */
import './index.ts';
import '../workshop/main.ts';
