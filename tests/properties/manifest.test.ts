import * as fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import type { ManifestInput } from '../../src/lms/manifest.ts';
import { scorm12Manifest } from '../../src/lms/scorm12/manifest.ts';
import { scorm2004Manifest } from '../../src/lms/scorm2004/manifest.ts';
import { schemaErrors } from '../packages/schemas.ts';
import type { SchemaSet } from '../packages/schemas.ts';

const WRITERS: [string, (input: ManifestInput) => string, SchemaSet[]][] = [
  ['1.2', scorm12Manifest, ['scorm12']],
  ['2004 3rd Edition', scorm2004Manifest('3rd'), ['2004-3rd', '2004-4th']],
  ['2004 4th Edition', scorm2004Manifest('4th'), ['2004-4th']],
];

const printable = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 40 })
  .map((text) =>
    text
      .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, '')
      .replace(/ +/gu, ' ')
      .trim(),
  )
  .filter((text) => text !== '');
const fileName = fc
  .array(
    printable.filter((part) => !/[/\\]/u.test(part)),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join('/'));
const input = (title: fc.Arbitrary<string>): fc.Arbitrary<ManifestInput> =>
  fc.record({
    identifier: fc.stringMatching(/^[a-z][a-z0-9-]{1,7}-de-v\d$/u),
    version: fc.stringMatching(/^\d\.\d{1,2}\.\d{1,2}$/u),
    title,
    files: fc.uniqueArray(fileName, { maxLength: 5 }).map((names) => ['index.html'].concat(names)),
    masteryScore: fc.option(fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100)),
  });

function contents(xml: string, name: string): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    return document.find(name).map((node) => node.content);
  } finally {
    document.dispose();
  }
}

test.each(WRITERS)('%s: every title and file gives a valid manifest that reads back', (_, write, sets) => {
  fc.assert(
    fc.property(input(printable), (manifest) => {
      const xml = write(manifest);
      expect(sets.flatMap((set) => schemaErrors(set, xml))).toEqual([]);
      expect(contents(xml, '//*[local-name()="title"]')).toEqual([manifest.title, manifest.title]);
      const hrefs = contents(xml, '//*[local-name()="file"]/@href');
      expect(hrefs.map(decodeURIComponent)).toEqual(manifest.files);
    }),
  );
});

test.each(WRITERS)('%s: characters that XML cannot hold are dropped, nothing else', (_, write, sets) => {
  const illegal = fc.constantFrom(
    '\u0000',
    '\u0008',
    '\u000B',
    '\u001F',
    '\uD800',
    '\uDFFF',
    '\uFFFE',
    '\uFFFF',
  );
  const pieces = fc.array(fc.tuple(illegal, fc.stringMatching(/^[a-zäöü&<"]{1,5}$/u)), {
    minLength: 1,
    maxLength: 9,
  });
  fc.assert(
    fc.property(pieces, input(fc.constant('x')), (parts, manifest) => {
      const xml = write({ ...manifest, title: parts.flat().join('') });
      expect(sets.flatMap((set) => schemaErrors(set, xml))).toEqual([]);
      const legal = parts.map(([, text]) => text).join('');
      expect(contents(xml, '//*[local-name()="title"]')).toEqual([legal, legal]);
    }),
  );
});
