/**
 * How the word lists are stored and read. A front-coded list holds sorted words, each as one base-36 digit (the
 * length of the prefix shared with the word before) and the rest. Sets are exact and built on first use.
 */
export function frontCoded(list: string): Set<string> {
  const words = new Set<string>();
  let before = '';
  for (const coded of list.split(' ')) {
    before = before.slice(0, Number.parseInt(coded[0] ?? '0', 36)) + coded.slice(1);
    words.add(before);
  }
  return words;
}

/** Computes once, on first use. */
export function lazily<T>(make: () => T): () => T {
  let value: { readonly made: T } | null = null;
  return () => {
    value ??= { made: make() };
    return value.made;
  };
}

/** A set from words separated by white space; an underscore stands for a space inside an entry. */
export function wordSet(list: string): Set<string> {
  return new Set(
    list
      .trim()
      .split(/\s+/)
      .map((word) => word.replaceAll('_', ' ')),
  );
}
