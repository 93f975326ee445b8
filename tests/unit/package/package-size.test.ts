import { expect, test } from 'vitest';
import { sizeFindings } from '../../../src/package/package-size.ts';
import { explain } from '../../../src/diagnostics/finding.ts';

/** A package with two films of so many bytes each, and with so many small files in all. */
const messagesFor = (bytes: number, files = 2): string[] => {
  const media = Array.from({ length: files }, (_, n) => ({ name: `${n}.mp4`, path: `${n}.mp4` }));
  const sizes = new Map(media.slice(0, 2).map(({ name }) => [name, bytes]));
  return sizeFindings({ title: 'Demo', media }, sizes, 'course.yaml').map(
    (found) => explain(found, 'en').message,
  );
};

test('a package of 4 GB is possible, one of more is not', () => {
  expect(messagesFor(2_000_000_000)).toEqual([]);
  expect(messagesFor(2_000_000_001)).toEqual([
    'The package "Demo" would be too large: 4001 MB in 2 files. At most 4000 MB and 65000 files are possible.',
  ]);
});

test('a package with 65,000 files is possible, one with more is not', () => {
  expect(messagesFor(1000, 65_000)).toEqual([]);
  expect(messagesFor(1000, 65_001)).toEqual([
    'The package "Demo" would be too large: 1 MB in 65001 files. At most 4000 MB and 65000 files are possible.',
  ]);
});
