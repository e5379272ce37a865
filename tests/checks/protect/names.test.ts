import { describe, expect, it } from 'vitest';
import { NAME } from '../../../src/checks/protect/uses.ts';
import { prepareDraft } from '../../../src/checks/text/prepare.ts';

/** The words of a post of which some character must not be read as a name. */
const masked = (text: string): string[] => {
  const { tokens, masks } = prepareDraft({ parts: [{ kind: 'post', text }] });
  return tokens
    .filter(({ kind, start, end }) => kind === 'word' && masks.covers(NAME, start, end))
    .map((token) => token.text);
};

describe('words that are no names', () => {
  it.each<[string, string[]]>([
    // Authors of a citation with their initials: from four words before the end on.
    ['Well, as Burger JA et al wrote', ['as', 'Burger', 'JA', 'et', 'al']],
    ['Burger et al wrote', ['Burger', 'et', 'al']],
    ['so we read Burger et al', ['we', 'read', 'Burger', 'et', 'al']],
    ['et al', ['et', 'al']],
    ['al fresco with Burger', []],
    ['Burger et Cie', []],
    // Handles.
    ['ask @Ottilie today', ['Ottilie']],
    ['meet @ Ottilie', []],
    ['at the end @', []],
    // Eponyms, unless a title says that somebody is called so.
    ['a Hodgkin survivor', ['Hodgkin']],
    ['Mr Hodgkin left', ['Mr']],
    ['Mr. Hodgkin left', ['Mr']],
    ['Mrs. Hodgkin left', ['Mrs']],
    ['Miss Hodgkin left', ['Miss']],
    ['Dr. Hodgkin left', ['Dr', 'Hodgkin']],
    // Any name before a word that makes it an eponym.
    ["Vorberg's disease", ["Vorberg's"]],
    ['Vorberg disease', ['Vorberg']],
    ["the Lammers' sign", ['Lammers']],
    ['Vorberg-Lindt syndrome', ['Vorberg', 'Lindt']],
    ['Vorberg - syndrome', []],
    ['Vorberg had a disease', []],
    ['a Sister Mary Joseph nodule', ['Sister', 'Mary', 'Joseph']],
    ['an Austin Flint murmur', ['Austin', 'Flint']],
    ["from Austin, Lou Gehrig's it is", ['Lou', "Gehrig's"]],
    // An honor is called after a full name, a disease after a surname.
    ['won the Vera Lammers award', ['Vera', 'Lammers']],
    ['the Vorberg lecture', ['Vorberg']],
    ['Vera Lammers disease', ['Lammers']],
    ['the vera Lammers prize', ['Lammers']],
    // Public people in full, then by the surname alone.
    ['Serena Williams knew. Later Williams wrote', ['Serena', 'Williams', 'Williams']],
    ['serena williams knew', []],
    ["Stephen Hawking's chair, then Hawking's", ['Stephen', "Hawking's", "Hawking's"]],
    ['Williams knew', []],
  ])('%j: %j', (text, words) => {
    expect(masked(text)).toEqual(words);
  });
});
