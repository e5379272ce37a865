/** Checks whole texts with harper.js, away from the page's thread, as its own extension does. */
import { createBinaryModuleFromUrl, LocalLinter } from './harper/index.js';

const binary = createBinaryModuleFromUrl(chrome.runtime.getURL('harper/harper_wasm_slim_bg.wasm'));
const linter = new LocalLinter({ binary });

async function placesIn(text) {
  const lints = await linter.lint(text, { language: 'plaintext' });
  return lints.map((lint) => {
    const span = lint.span();
    const place = { start: span.start, end: span.end };
    span.free();
    lint.free();
    return place;
  });
}

chrome.runtime.onMessage.addListener((text, _sender, answer) => {
  placesIn(text).then(answer);
  return true;
});
