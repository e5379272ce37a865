/** `document.createElement` in one line. @param {Record<string, string>} attributes */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** An icon that is known by its id alone, as on the site. */
export function icon(id) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.id = id;
  svg.setAttribute('width', '24');
  svg.setAttribute('height', '24');
  return svg;
}

/** Shows attachments as the site does: an image with a blob: address. */
export const preview = ({ preview: src }) => element('img', { src, alt: '', class: 'preview' });
