/** Chrome's offscreen document: it holds a process of its own, so it goes when nothing was read for a while. */
import './main.ts';
import { leaveAtRest } from './serve.ts';

leaveAtRest(() => window.close());
