import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { packageRoot } from '../../src/tool/package-root.ts';
import { normalise } from '../../src/source/folder/normalise.ts';
import { codeOf, explain, hasErrors, type Finding } from '../../src/diagnostics/finding.ts';
import { MESSAGE_LANGUAGES } from '../../src/diagnostics/problem.ts';
import { MUTATIONS } from './fuzz/mutations.ts';
import { realCourses, type Files } from './fuzz/real-courses.ts';
import { runs as times } from './support/runs.ts';

const tool = { root: packageRoot(), version: '0.0.0' };
const courses = await realCourses();

const places = fc.record({ file: fc.nat(), which: fc.nat(), a: fc.nat(), b: fc.nat() });
const runs = fc.record({ course: fc.nat(), edits: fc.array(places, { minLength: 1, maxLength: 4 }) });

/** A course as somebody has left it who leant on the keyboard. */
function spoilt(
  { course, edits }: typeof runs extends fc.Arbitrary<infer Run> ? Run : never,
  kind: keyof typeof MUTATIONS,
): Files {
  const files = new Map(courses[course % courses.length]);
  const names = [...files.keys()];
  for (const { file, which, a, b } of edits) {
    const name = names[file % names.length]!;
    const mutate = MUTATIONS[kind][which % MUTATIONS[kind].length]!;
    const bytes = files.get(name)!;
    if (bytes.length > 0) files.set(name, mutate(bytes, a, b));
  }
  return files;
}

const build = (files: Files) => {
  const texts = new Map([...files].map(([name, bytes]) => [name, normalise(bytes)]));
  const names = new Map([...files.keys()].map((name) => [name, name]));
  return compile({ folder: 'kurs', path: '/nowhere', texts, files: names }, tool, ['scorm12']);
};

/** What a finding lacks that a person needs. */
function lacks(found: Finding, files: Files): string[] {
  const { file, line, column, length } = found.place;
  const bytes = files.get(file.replace(/^kurs\//, ''));
  const lines = bytes === undefined ? 1 : new TextDecoder().decode(bytes).split(/\r\n?|\n/).length;
  const words = MESSAGE_LANGUAGES.flatMap((language) => {
    const { message, hint } = explain(found, language);
    return [message, hint];
  });
  return [
    ...(file === 'kurs' || file.startsWith('kurs/') ? [] : ['file']),
    ...(line >= 1 && line <= lines ? [] : ['line']),
    ...(column >= 1 && length >= 0 ? [] : ['column']),
    ...(words.every((text) => text.trim() !== '' && !/undefined|\[object/.test(text)) ? [] : ['words']),
  ];
}

test.each(Object.keys(MUTATIONS) as (keyof typeof MUTATIONS)[])(
  'from a course with damaged %s the author gets a package, or findings with their places',
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(runs, async (run) => {
        const files = spoilt(run, kind);
        const { packages, findings } = await build(files);
        expect(packages.length > 0).toBe(!hasErrors(findings));
        expect(
          findings.flatMap((found) => lacks(found, files).map((what) => `${codeOf(found)}: ${what}`)),
        ).toEqual([]);
      }),
      { numRuns: times(500) },
    );
  },
);
