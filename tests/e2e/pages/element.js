/** `document.createElement` in one line. @param {Record<string, string>} attributes */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

const PICTURE = 'M3 4h18v16H3z M3 16l5-5 5 5 3-3 5 4';
const CLOCK = 'M12 3a9 9 0 1 0 .01 0z M12 7v5l4 2';

/** An icon that is known by its id alone, as on the site; some have none. */
export function icon(id) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  if (id) svg.id = id;
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  const drawn = {
    d: id?.startsWith('clock') ? CLOCK : PICTURE,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
  };
  for (const [key, value] of Object.entries(drawn)) line.setAttribute(key, value);
  for (const [key, value] of Object.entries({ width: '20', height: '20', viewBox: '0 0 24 24' }))
    svg.setAttribute(key, value);
  svg.append(line);
  return svg;
}

/** Shows attachments as the site does: an image with a blob: address. */
export const preview = ({ preview: src }) => element('img', { src, alt: '', class: 'preview' });
