/**
 * What a composer that we do not recognize is built of, for an issue: elements, roles and test ids, and which labels
 * there are. No text, no value that could hold any. Runs inside the page by `scripting.executeScript`, so it stands
 * alone: nothing outside the function may be used in it.
 */
export function describeLayout(): string | null {
  const MOST_LINES = 250;
  const EDITORS =
    'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';
  const BUTTONS = 'button, [role="button"], input[type="submit"]';
  /** Values that are words of the platform or of the site's own code. */
  const KEPT = [
    'role',
    'type',
    'contenteditable',
    'data-testid',
    'data-lexical-editor',
    'aria-haspopup',
    'aria-modal',
  ];
  /** Whose being there says something, whatever they hold. */
  const NAMED = [
    'aria-label',
    'aria-labelledby',
    'aria-disabled',
    'disabled',
    'placeholder',
    'hidden',
    'popover',
    'slot',
  ];

  const childrenOf = (node: Element): Element[] => [...(node.shadowRoot?.children ?? []), ...node.children];
  const all = (root: ParentNode): Element[] =>
    [...root.children].flatMap((child) => [
      child,
      ...(child.shadowRoot ? all(child.shadowRoot) : []),
      ...all(child),
    ]);
  const parentOf = (node: Element): Element | null => {
    const root = node.getRootNode();
    return node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  const isSeen = (node: Element) => node.getClientRects().length > 0;
  const holdsButton = (node: Element) =>
    node.matches(BUTTONS) || all(node).some((inner) => inner.matches(BUTTONS));

  const focused = () => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.matches(EDITORS) === true ? active : null;
  };
  const editor =
    focused() ?? all(document.documentElement).find((node) => node.matches(EDITORS) && isSeen(node));
  if (editor === undefined) return null;

  let composer: Element = editor;
  for (let node: Element | null = editor; node !== null && node !== document.body; node = parentOf(node)) {
    composer = node;
    if (node.matches('form, dialog, [role="dialog"]') || (node !== editor && holdsButton(node))) break;
  }

  /** A short word without spaces, its numbers taken out: names, ids and sentences do not fit. */
  const word = (value: string) => (/^[\w-]{1,40}$/.test(value) ? value.replace(/\d+/g, '#') : '…');
  const attributesOf = (node: Element) => [
    ...KEPT.flatMap((name) => {
      const value = node.getAttribute(name);
      return value === null ? [] : [`${name}=${value === '' ? '""' : word(value)}`];
    }),
    ...NAMED.filter((name) => node.hasAttribute(name)),
  ];
  const lines: string[] = [location.hostname];
  const describe = (node: Element, depth: number): void => {
    if (lines.length >= MOST_LINES) return;
    const marks = [
      ...attributesOf(node),
      ...(node === editor ? ['<- editor'] : []),
      ...(node.shadowRoot ? ['(open shadow root)'] : []),
    ];
    lines.push(`${'  '.repeat(depth)}${node.localName}${marks.map((mark) => ` ${mark}`).join('')}`);
    // What stands in an editor is what the person wrote.
    if (node === editor || node instanceof SVGElement) return;
    for (const child of childrenOf(node)) describe(child, depth + 1);
  };
  describe(composer, 0);
  return lines.join('\n');
}
