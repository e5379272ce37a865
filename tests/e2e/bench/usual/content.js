/**
 * The usual way of a writing checker, to measure ours beside it: in every frame of every page, an observer of the
 * whole document that looks for editors after each change, the whole text sent after a pause in typing, and lines
 * under what was found, drawn again after each key, scroll and resize. How it was decided: docs/decisions/0077.
 */
const PAUSE_MS = 300;
const EDITORS = 'textarea, [contenteditable]:not([contenteditable="false"])';
const watched = new Map();

/** The text of an editor, and where each of its text nodes begins in it. */
function read(editor) {
  if (editor instanceof HTMLTextAreaElement) return { text: editor.value, nodes: [] };
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  const nodes = [];
  let text = '';
  let block = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const own = node.parentElement.closest('p, div, li');
    if (block !== null && own !== block) text += '\n';
    block = own;
    nodes.push({ node, from: text.length });
    text += node.data;
  }
  return { text, nodes };
}

/** A copy of a textarea that lies over it letter by letter, because a textarea tells nobody where its words stand. */
function mirrorOf(area, overlay, text) {
  const mirror = overlay.querySelector('.mirror') ?? overlay.appendChild(document.createElement('div'));
  mirror.className = 'mirror';
  const style = getComputedStyle(area);
  const { left, top, width, height } = area.getBoundingClientRect();
  mirror.style.cssText =
    'position:fixed;visibility:hidden;overflow:hidden;white-space:pre-wrap;word-wrap:break-word';
  for (const name of ['font', 'letterSpacing', 'lineHeight', 'padding', 'border', 'boxSizing', 'textIndent'])
    mirror.style[name] = style[name];
  Object.assign(mirror.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
  if (mirror.textContent !== text) mirror.textContent = text;
  mirror.scrollTop = area.scrollTop;
  return [{ node: mirror.firstChild, from: 0 }];
}

function rectsOf(nodes, { start, end }) {
  const holding = (at) => nodes.findLast(({ from }) => from <= at);
  const [first, last] = [holding(start), holding(end - 1)];
  if (!first?.node || !last?.node) return [];
  const range = document.createRange();
  range.setStart(first.node, Math.min(start - first.from, first.node.length));
  range.setEnd(last.node, Math.min(end - last.from, last.node.length));
  return [...range.getClientRects()];
}

function draw(editor, watch) {
  watch.isAsked = false;
  const { text, nodes: own } = read(editor);
  const nodes = editor instanceof HTMLTextAreaElement ? mirrorOf(editor, watch.overlay, text) : own;
  const lines = watch.places
    .flatMap((place) => rectsOf(nodes, place))
    .map(({ left, bottom, width }) => {
      const line = document.createElement('i');
      line.style.cssText = `position:fixed;left:${left}px;top:${bottom - 2}px;width:${width}px;height:2px;background:#c33`;
      return line;
    });
  watch.lines.replaceChildren(...lines);
}

function drawSoon(editor) {
  const watch = watched.get(editor);
  if (watch.isAsked) return;
  watch.isAsked = true;
  requestAnimationFrame(() => draw(editor, watch));
}

async function check(editor) {
  const watch = watched.get(editor);
  const { text } = read(editor);
  const places = text.trim() === '' ? [] : await chrome.runtime.sendMessage(text);
  // What was typed meanwhile will be checked in its turn.
  if (read(editor).text !== text) return;
  watch.places = places;
  drawSoon(editor);
}

function checkSoon(editor) {
  const watch = watched.get(editor);
  clearTimeout(watch.timer);
  watch.timer = setTimeout(() => check(editor), PAUSE_MS);
  drawSoon(editor);
}

function watchEditor(editor) {
  if (watched.has(editor)) return;
  const host = document.createElement('usual-checker');
  host.style.cssText = 'position:fixed;inset:0;pointer-events:none;z-index:2147483646';
  const overlay = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
  const lines = overlay.appendChild(document.createElement('div'));
  document.documentElement.append(host);
  watched.set(editor, { host, overlay, lines, places: [], timer: 0, isAsked: false });
  editor.addEventListener('input', () => checkSoon(editor));
  // Editors that write for themselves send no event.
  new MutationObserver(() => checkSoon(editor)).observe(editor, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  checkSoon(editor);
}

function scan() {
  for (const editor of document.querySelectorAll(EDITORS)) watchEditor(editor);
  for (const [editor, { host }] of watched) {
    if (editor.isConnected) continue;
    host.remove();
    watched.delete(editor);
  }
}

scan();
new MutationObserver(scan).observe(document.documentElement, { subtree: true, childList: true });

function drawAll() {
  for (const editor of watched.keys()) drawSoon(editor);
}
for (const type of ['scroll', 'resize']) addEventListener(type, drawAll, { capture: true, passive: true });
