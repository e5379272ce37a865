import type { Browser, CDPSession, Page } from 'puppeteer-core';

/**
 * Reaching into closed shadow roots through the browsers' debugging protocols only: the shipped extension has no
 * hole for tests. Both variants run a function in a world of their own, which the page cannot see or tamper with.
 */
export interface ClosedRoots {
  /**
   * Runs `source`, a function expression `(root, argument) => JSON-able value`, for each closed root of the main
   * frame. Returns the values in document order.
   */
  each(source: string, argument?: unknown): Promise<unknown[]>;
}

interface DomNode {
  backendNodeId: number;
  shadowRootType?: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

function* closedRoots(node: DomNode): Generator<DomNode> {
  if (node.shadowRootType === 'closed') yield node;
  for (const root of node.shadowRoots ?? []) yield* closedRoots(root);
  for (const child of node.children ?? []) yield* closedRoots(child);
}

/** Chromium: the DevTools protocol lists closed roots, and resolves them into an isolated world. */
export function chromiumRoots(page: Page): ClosedRoots {
  let opened: Promise<CDPSession> | undefined;
  const session = () => {
    opened ??= page.createCDPSession();
    return opened;
  };
  const world = async (cdp: CDPSession) => {
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const made = await cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'bench',
    });
    return made.executionContextId;
  };
  return {
    async each(source, argument) {
      const cdp = await session();
      const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
      const executionContextId = await world(cdp);
      const values: unknown[] = [];
      for (const { backendNodeId } of closedRoots(root as DomNode)) {
        const { object } = await cdp.send('DOM.resolveNode', { backendNodeId, executionContextId });
        const answer = await cdp.send('Runtime.callFunctionOn', {
          functionDeclaration: `async function (argument) { return JSON.stringify(await (${source})(this, JSON.parse(argument))); }`,
          ...(object.objectId ? { objectId: object.objectId } : {}),
          arguments: [{ value: JSON.stringify(argument ?? null) }],
          awaitPromise: true,
          returnByValue: true,
        });
        if (answer.exceptionDetails)
          throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
        values.push(parse(answer.result.value));
      }
      return values;
    },
  };
}

const parse = (text: unknown): unknown => (typeof text === 'string' ? JSON.parse(text) : null);

/** The parts of WebDriver BiDi used here; puppeteer's connection speaks it but does not type it publicly. */
export interface Bidi {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}
export const bidiOf = (browser: Browser): Bidi => (browser as unknown as { connection: Bidi }).connection;
export const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

interface BidiNode {
  sharedId: string;
  value: { children?: BidiNode[]; shadowRoot?: BidiNode | null; mode?: string };
}
interface BidiAnswer {
  type: 'success' | 'exception';
  result?: BidiNode & { value: unknown };
  exceptionDetails?: { text: string };
}

/**
 * Firefox: BiDi serialises the closed roots among an element's children, with ids it accepts back. Looked at are
 * the children of `documentElement` and of the page's open modal dialogs.
 */
export function firefoxRoots(browser: Browser, page: Page): ClosedRoots {
  const target = () => ({ context: contextOf(page), sandbox: 'bench' });
  const call = async (method: string, parameters: object) => {
    const { result } = await bidiOf(browser).send(method, {
      target: target(),
      awaitPromise: true,
      ...parameters,
    });
    const answer = result as BidiAnswer;
    if (answer.type === 'exception')
      throw new Error(answer.exceptionDetails?.text ?? 'exception in the page');
    return answer.result;
  };
  return {
    async each(source, argument) {
      const trees = await call('script.evaluate', {
        expression: "[document.documentElement, ...document.querySelectorAll('dialog:modal')]",
        serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
      });
      const parents = (trees?.value as BidiNode[] | undefined) ?? [];
      const children = parents.flatMap((parent) => parent.value.children ?? []);
      const values: unknown[] = [];
      for (const { value } of children) {
        if (value.shadowRoot?.value.mode !== 'closed') continue;
        const answer = await call('script.callFunction', {
          functionDeclaration: `async (root, argument) => JSON.stringify(await (${source})(root, JSON.parse(argument)))`,
          arguments: [
            { sharedId: value.shadowRoot.sharedId },
            { type: 'string', value: JSON.stringify(argument ?? null) },
          ],
        });
        values.push(parse(answer?.value));
      }
      return values;
    },
  };
}
