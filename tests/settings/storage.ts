/** The browser's storage as far as the tests need it: four areas in memory, and the event they share. */

type Items = Record<string, unknown>;
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type Listener = (changes: Changes, area: string) => void;

export class FakeStorage {
  private readonly listeners = new Set<Listener>();
  readonly local = this.area('local');
  readonly sync = this.area('sync');
  readonly session = this.area('session');
  readonly managed = this.area('managed');
  readonly onChanged = {
    addListener: (listener: Listener) => this.listeners.add(listener),
    removeListener: (listener: Listener) => this.listeners.delete(listener),
  };

  private area(name: string) {
    let items: Items = {};
    const own = new Set<(changes: Changes) => void>();
    const tell = (changes: Changes) => {
      if (Object.keys(changes).length === 0) return;
      for (const listener of own) listener(changes);
      for (const listener of this.listeners) listener(changes, name);
    };
    return {
      /** What a write may not hold more of, in characters; the browser's own limit is in bytes. */
      limit: Number.POSITIVE_INFINITY,
      peek: () => structuredClone(items),
      async get(keys: string | readonly string[] | null) {
        const wanted = keys === null ? Object.keys(items) : [keys].flat();
        const found = wanted.filter((key) => key in items).map((key) => [key, items[key]] as const);
        return structuredClone(Object.fromEntries(found));
      },
      async set(given: Items) {
        for (const value of Object.values(given)) {
          if (JSON.stringify(value).length > this.limit) throw new Error('QUOTA_BYTES_PER_ITEM');
        }
        const changed = Object.entries(given).filter(
          ([key, value]) => JSON.stringify(items[key]) !== JSON.stringify(value),
        );
        const changes = changed.map(([key, newValue]) => [key, { oldValue: items[key], newValue }] as const);
        items = { ...items, ...structuredClone(given) };
        tell(Object.fromEntries(changes));
      },
      async remove(keys: string | readonly string[]) {
        const gone = [keys].flat().filter((key) => key in items);
        const changes = gone.map((key) => [key, { oldValue: items[key] }] as const);
        for (const key of gone) delete items[key];
        tell(Object.fromEntries(changes));
      },
      async clear() {
        await this.remove(Object.keys(items));
      },
      onChanged: {
        addListener: (listener: (changes: Changes) => void) => own.add(listener),
        removeListener: (listener: (changes: Changes) => void) => own.delete(listener),
      },
    };
  }
}
