import { element } from './element.js';

/** A button as Meta's sites make them: a div that acts on click, and on the keys Enter and Space by itself. */
export function divButton(label, act, attributes = {}) {
  const button = element('div', { role: 'button', tabindex: '0', ...attributes }, label);
  button.addEventListener('click', (event) => act(event, 'click'));
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    act(event, 'click');
  });
  return button;
}
