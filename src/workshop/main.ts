import browser from 'webextension-polyfill';
import { WORKSHOP_PORT } from '../images/protocol.ts';
import { serve } from './serve.ts';

/** Registered in the first turn: the browser wakes the page for a connection and forgets it otherwise. */
browser.runtime.onConnect.addListener((port) => {
  if (port.name !== WORKSHOP_PORT) return;
  if (port.sender?.id !== browser.runtime.id) port.disconnect();
  else serve(port);
});
