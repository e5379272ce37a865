import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

/**
 * The few parts of the browser that settings and strings need, in memory. Changes are told to the listeners after
 * the write, as browsers do. What only a real browser shows (a policy file, events across pages) is in tests/e2e.
 */
type Values = Record<string, unknown>;
type Listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string) => void;

class Area {
  values: Values = {};
  readonly listeners = new Set<(changes: Parameters<Listener>[0]) => void>();
  /** When set, reading fails with it, as in Firefox without a policy. */
  failure: Error | null = null;
  readonly onChanged = {
    addListener: (listener: (changes: Parameters<Listener>[0]) => void) => this.listeners.add(listener),
    removeListener: (listener: (changes: Parameters<Listener>[0]) => void) => this.listeners.delete(listener),
  };

  constructor(
    readonly name: string,
    private readonly all: Set<Listener>,
  ) {}

  async get(keys: string | readonly string[]): Promise<Values> {
    if (this.failure !== null) throw this.failure;
    const wanted = [keys].flat() as string[];
    return structuredClone(
      Object.fromEntries(Object.entries(this.values).filter(([key]) => wanted.includes(key))),
    );
  }

  async set(values: Values): Promise<void> {
    for (const [key, value] of Object.entries(structuredClone(values))) this.tell(key, value);
  }

  async remove(key: string): Promise<void> {
    this.tell(key, undefined);
  }

  private tell(key: string, newValue: unknown): void {
    const oldValue = this.values[key];
    if (newValue === undefined) delete this.values[key];
    else this.values[key] = newValue;
    const change = { [key]: { oldValue, ...(newValue === undefined ? {} : { newValue }) } };
    for (const listener of this.listeners) listener(change);
    for (const listener of this.all) listener(change, this.name);
  }
}

const all = new Set<Listener>();
const event = { addListener: () => undefined };
const local = new Area('local', all);
const managed = new Area('managed', all);

export const fakeBrowser = {
  storage: { local, managed, onChanged: { addListener: (listener: Listener) => all.add(listener) } },
  runtime: { onInstalled: event, onStartup: event, getURL: (file: string) => `/${file}` },
  i18n: {
    getMessage(key: string, values: readonly string[] = []) {
      const { message } = (messages as Record<string, { message: string }>)[key] ?? { message: '' };
      return message.replace(/\$(\d)/g, (_whole, place: string) => values[Number(place) - 1] ?? '');
    },
  },
};

/** Empties storage and forgets the listeners. */
export function resetBrowser(): void {
  all.clear();
  for (const area of [local, managed]) {
    area.values = {};
    area.failure = null;
    area.listeners.clear();
  }
}

export default fakeBrowser;
