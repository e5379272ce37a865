import { expect, test } from 'vitest';
import { metadataFindings } from '../../src/images/metadata.ts';

const ascii = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

function png(...chunks: [name: string, data: string][]): Uint8Array<ArrayBuffer> {
  const parts = [['IHDR', '\0\0\0\x01\0\0\0\x01\x08\0\0\0\0'] as const, ...chunks, ['IEND', ''] as const];
  return ascii(
    `\x89PNG\r\n\x1a\n${parts.map(([name, data]) => `\0\0${String.fromCharCode(data.length >> 8, data.length & 255)}${name}${data}\0\0\0\0`).join('')}`,
  );
}

test('PNG text is read, and is as strong as what is found in it', async () => {
  const said = await metadataFindings(
    png(['tEXt', 'Description\0Patient: Ottilie Marlowe, MRN: 48210377'], ['tEXt', 'Software\0Paint 2']),
  );
  expect(said.map(({ type, tier }) => `${tier} ${type}`)).toEqual(['stop METADATA']);
  expect(said[0]?.excerpt).toContain('48210377');
});

test('a harmless comment is a hint; a file without data has no finding', async () => {
  expect((await metadataFindings(png(['tEXt', 'Comment\0Figure 2, final']))).map(({ tier }) => tier)).toEqual(
    ['hint'],
  );
  expect(await metadataFindings(png())).toEqual([]);
  expect(await metadataFindings(ascii('not a picture'))).toEqual([]);
});
