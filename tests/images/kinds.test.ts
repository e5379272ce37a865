import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAnimated, kindOf, pixelCount, refusal } from '../../src/images/kinds.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const chunk = (name: string, length = 0) =>
  `${String.fromCharCode(0, 0, 0, length)}${name}${'\0'.repeat(length)}\0\0\0\0`;
const PNG = `\x89PNG\r\n\x1a\n${chunk('IHDR', 13)}`;

describe('a file is what its bytes say', () => {
  test.each([
    [PNG, 'png'],
    ['\xff\xd8\xff\xe0', 'jpeg'],
    ['RIFF\0\0\0\0WEBPVP8 ', 'webp'],
    ['GIF89a', 'gif'],
    ['%PDF-1.7', 'pdf'],
    [`${'\0'.repeat(128)}DICM`, 'dicom'],
    ['\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'heic'],
    ['\0\0\0\x18ftypavif\0\0\0\0avifmif1', 'avif'],
    ['\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'video'],
    ['<?xml version="1.0"?>\n<svg xmlns="x">', 'svg'],
    ['hello', 'unknown'],
    ['', 'unknown'],
  ])('%j is %s', (text, kind) => expect(kindOf(bytes(text))).toBe(kind));
});

describe('what is not all there is refused', () => {
  test('a PNG without its end', () => {
    expect(refusal(bytes(PNG))).toContain('cut off');
    expect(refusal(bytes(PNG + chunk('IEND')))).toBeNull();
  });
  test('a JPEG whose only end mark is that of its thumbnail', () => {
    const thumbnail = '\xff\xe1\x00\x06\xff\xd9\0\0';
    expect(refusal(bytes(`\xff\xd8${thumbnail}\xff\xda\x00\x02abc`))).toContain('cut off');
    expect(refusal(bytes(`\xff\xd8${thumbnail}\xff\xda\x00\x02abc\xff\xd9`))).toBeNull();
  });
  test('nothing at all', () => expect(refusal(new Uint8Array())).toContain('empty'));
  test('any bytes give an answer', () => {
    const starts = [
      '',
      PNG,
      '\xff\xd8\xff\xe0\x00\x10',
      'RIFF\0\0\0\0WEBP',
      'GIF89a',
      'BM',
      '%PDF-',
      '<svg ',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), (start, rest) => {
        const file = new Uint8Array([...bytes(start), ...rest]);
        refusal(file);
        pixelCount(file);
        isAnimated(file);
      }),
    );
  });
});

test('a bomb is known by its header', () => {
  const file = bytes(PNG + '\0'.repeat(20));
  new DataView(file.buffer).setUint32(16, 60_000);
  new DataView(file.buffer).setUint32(20, 50_000);
  expect(pixelCount(file)).toBe(3_000_000_000);
});
