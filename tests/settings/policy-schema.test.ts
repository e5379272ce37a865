import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { packSchema } from '../../src/settings/pack-schema.ts';

/**
 * Chrome gives the extension only what public/managed_schema.json names, so that file must name every field of a
 * pack. It is compared with the pack's own schema, field by field.
 */
interface Loose {
  readonly type: string;
  readonly wrapped?: Loose;
  readonly pipe?: readonly Loose[];
  readonly entries?: Record<string, Loose>;
  readonly item?: Loose;
  readonly options?: readonly string[];
  readonly literal?: string | number;
}

function jsonSchemaOf(schema: Loose): object {
  if (schema.wrapped !== undefined) return jsonSchemaOf(schema.wrapped);
  switch (schema.type) {
    case 'strict_object':
      return {
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(schema.entries ?? {}).map(([key, entry]) => [key, jsonSchemaOf(entry)]),
        ),
      };
    case 'array':
      return { type: 'array', items: jsonSchemaOf(schema.item as Loose) };
    case 'literal':
      return { type: typeof schema.literal === 'number' ? 'integer' : 'string' };
    case 'boolean':
      return { type: 'boolean' };
    case 'string':
    case 'picklist':
      return { type: 'string' };
    default:
      throw new Error(`no JSON schema for ${schema.type}`);
  }
}

it('names every field of a pack, and no other', () => {
  const file = path.resolve(import.meta.dirname, '../../public/managed_schema.json');
  const expected = { type: 'object', properties: { pack: jsonSchemaOf(packSchema as unknown as Loose) } };
  expect(JSON.parse(fs.readFileSync(file, 'utf8'))).toEqual(expected);
});
