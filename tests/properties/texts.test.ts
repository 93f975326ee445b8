import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { compile, type CompileResult } from '../../src/compiler/compile.ts';
import { packageRoot } from '../../src/tool/package-root.ts';
import type { Package } from '../../src/package/pack.ts';
import { normalise } from '../../src/source/folder/normalise.ts';
import type { Course } from '../../src/course/course.ts';
import { explain } from '../../src/diagnostics/finding.ts';
import {
  courseFiles,
  type Field,
  FIELDS,
  marked,
  type Packaging,
  visible,
  type Words,
  wordsFrom,
  wordsOf,
} from './nasty-course.ts';
import { type Nasty, NASTY, PIECES } from './nasty-texts.ts';
import { textsOf } from './page-text.ts';
import { zipped } from '../support/zipped.ts';
import { runs } from './support/runs.ts';

const PLAIN = 'Plain words';

function compiled(words: Words, packaging: Packaging): Promise<CompileResult> {
  const files = courseFiles(words, packaging);
  const sources = {
    folder: 'kurs',
    path: 'kurs',
    texts: new Map(files.map(([name, text]) => [name, normalise(Buffer.from(text))])),
    files: new Map(files.map(([name]) => [name, name])),
  };
  return compile(sources, { root: packageRoot(), version: '1.2.3' }, ['scorm12', 'scorm2004-3']);
}

function titleIn(manifest: string): string {
  const document = XmlDocument.fromString(manifest);
  try {
    return document.find('//*[local-name()="item"]/*[local-name()="title"]')[0]!.content;
  } finally {
    document.dispose();
  }
}

// XML 1.0, 2.2: the characters of a document.
const inXml = (text: string): string =>
  visible(text.replace(/\s+/g, ' ').replace(/[^\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ''));

/** Where the words of a field stand among others. */
const IN_A_SENTENCE: readonly Field[] = ['readers', 'retention', 'question'];

/** An episode that is a package of its own says of which course it is, and what it is called. */
const IN_A_PART: readonly Field[] = ['title', 'episode title'];

/** What of the words a package does not hold, or does not show as they are. */
async function missing(pack: Package, words: Words): Promise<string[]> {
  const files = unzipSync(await zipped(pack));
  const { course } = JSON.parse(strFromU8(files['knigge.json']!)) as { course: Course };
  const inSheet = wordsOf(course);
  const texts = textsOf(strFromU8(files['index.html']!)).map(visible);
  const title = titleIn(strFromU8(files['imsmanifest.xml']!));
  return [
    ...FIELDS.flatMap((field) => {
      const expected = visible(words[field]);
      const found = texts.filter((text) => text.includes(marked('', field).trim()));
      const isPart = course.packaging === 'per-episode' && IN_A_PART.includes(field);
      const shown =
        isPart || IN_A_SENTENCE.includes(field)
          ? found.every((text) => text.includes(expected))
          : found.every((text) => text === expected);
      return [
        ...(visible(inSheet[field]) === expected ? [] : [`${field}: knigge.json`]),
        ...(found.length > 0 && shown ? [] : [`${field}: page`]),
      ];
    }),
    ...(course.packaging === 'per-episode' || title === inXml(words.title) ? [] : ['title: manifest']),
  ];
}

/** Whether a course with these words is made, and holds and shows them all, or is refused with messages. */
async function isMade(words: Words, packaging: Packaging): Promise<boolean> {
  const { packages, findings } = await compiled(words, packaging);
  for (const found of findings) {
    for (const language of ['de', 'en'] as const) expect(explain(found, language).message).not.toBe('');
  }
  if (packages.length === 0)
    expect(findings.map((found) => explain(found, 'en').severity)).toContain('error');
  for (const pack of packages) expect(await missing(pack, words)).toEqual([]);
  return packages.length > 0;
}

/** The fields that refuse a text. */
async function refusing(text: string, packaging: Packaging): Promise<Field[]> {
  if (
    await isMade(
      wordsFrom(() => text),
      packaging,
    )
  )
    return [];
  const refused: Field[] = [];
  for (const field of FIELDS) {
    const words = wordsFrom((each) => (each === field ? text : PLAIN));
    if (!(await isMade(words, packaging))) refused.push(field);
  }
  return refused;
}

const LONG: readonly Field[] = ['title', 'episode title', 'attestation'];

const IN_MARKDOWN: readonly Field[] = [
  'scenario',
  'question',
  'option',
  'feedback',
  'takeaway',
  'teaser',
  'comment',
];

/** Everything else arrives. */
const REFUSED: Partial<Record<Nasty, readonly Field[]>> = {
  'a brace, far along': LONG,
  '5,000 characters': LONG,
  '5,000 emoji halves': LONG,
  'a thousand signs of Markdown': [...IN_MARKDOWN, ...LONG],
};

describe('in every place of a course', () => {
  test.each(Object.keys(NASTY) as Nasty[])('%s: arrives, or is refused with a message', async (name) => {
    expect((await refusing(NASTY[name], 'course')).sort()).toEqual([...(REFUSED[name] ?? [])].sort());
  });

  test('any text arrives, or is refused with a message; nothing throws', async () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
      fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
    );
    const packagings = fc.constantFrom<Packaging>('course', 'per-episode');
    await fc.assert(
      fc.asyncProperty(texts, packagings, async (text, packaging) => {
        expect([...LONG, ...IN_MARKDOWN]).toEqual(expect.arrayContaining(await refusing(text, packaging)));
      }),
      { numRuns: runs(40) },
    );
  });
});
