import * as fc from 'fast-check';
import { isMap, Lexer, parseDocument } from 'yaml';
import { describe, expect, test } from 'vitest';
import { migrateCourse } from '../../src/source/formats/migrate-course.ts';
import { FORMAT } from '../../src/source/formats/migrations.ts';
import { rewriteHead, rewriteSettings } from '../../src/source/formats/rewrite.ts';
import type { Sources } from '../../src/source/folder/read-folder.ts';
import { normalise } from '../../src/source/folder/normalise.ts';
import { rename } from '../unit/source/formats/sample-steps.ts';
import { courseYaml, episode } from './migrate-arbitraries.ts';

const plain = (stored: string): string => stored.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
const dataOf = (stored: string): Record<string, unknown> =>
  parseDocument(plain(stored)).toJS() as Record<string, unknown>;
const commentsIn = (stored: string): string[] =>
  [...new Lexer().lex(plain(stored))]
    .filter((token) => token.startsWith('#'))
    .map((token) => token.trimEnd());
const lineEnds = (stored: string): Set<string> => new Set(stored.match(/\r\n?|\n/g));
const parses = (stored: string): boolean => {
  const { errors, contents } = parseDocument(plain(stored));
  return errors.length === 0 && isMap(contents);
};

/** Entries, for order counts as well. */
const entries = (data: Record<string, unknown>): [string, unknown][] =>
  Object.entries(data).filter(([key]) => key !== 'format');

function migrated(files: ReadonlyMap<string, string>) {
  const texts = new Map(
    [...files].map(([name, text]) => [name, normalise(new TextEncoder().encode(text))] as const),
  );
  const names = new Map([...files.keys()].map((name) => [name, name]));
  const sources: Sources = { folder: 'kurs', path: 'kurs', texts, files: names };
  const { files: changed, findings } = migrateCourse(sources, files);
  return { findings, after: new Map([...files, ...changed]), changed };
}

describe('migrating a course of any typing', () => {
  test('adds at most one line to course.yaml, touches no episode, and does nothing a second time', () => {
    let added = 0;
    fc.assert(
      fc.property(courseYaml.filter(parses), episode, (yaml, text) => {
        const files = new Map([
          ['course.yaml', yaml],
          ['01-a.md', text],
        ]);
        const once = migrated(files);
        expect(once.findings).toEqual([]);
        expect(once.after.get('01-a.md')).toBe(text);
        const after = once.after.get('course.yaml')!;
        expect(dataOf(after)['format']).toBe(FORMAT);
        expect(entries(dataOf(after))).toEqual(entries(dataOf(yaml)));
        expect(commentsIn(after)).toEqual(commentsIn(yaml));
        const lines = plain(after).split('\n');
        const without = lines.filter(
          (line) => !(line === `format: ${FORMAT}` && !plain(yaml).includes(line)),
        );
        expect(without.join('\n')).toBe(plain(yaml));
        expect([...lineEnds(after)]).toEqual([...lineEnds(yaml)]);
        expect(after.startsWith('\uFEFF')).toBe(yaml.startsWith('\uFEFF'));
        expect(migrated(once.after).changed.size).toBe(0);
        added += once.changed.size;
      }),
    );
    expect(added).toBeGreaterThan(0);
  });
});

const renamed = (data: Record<string, unknown>): [string, unknown][] =>
  entries(data).map(([key, value]) => [key === 'old' ? 'new' : key, value]);

const bodyOf = (stored: string): string => /old: text[^]*$/.exec(stored)![0];

describe('a step of any course', () => {
  const steps = [rename('old', 'new')];
  test('keeps all other data, every comment and the kind of line ends of course.yaml', () => {
    fc.assert(
      fc.property(courseYaml.filter(parses), (yaml) => {
        const after = rewriteSettings(yaml, steps);
        expect(entries(dataOf(after))).toEqual(renamed(dataOf(yaml)));
        expect(commentsIn(after)).toEqual(commentsIn(yaml));
        expect([...lineEnds(after)]).toEqual([...lineEnds(yaml)]);
        expect(rewriteSettings(after, steps)).toBe(after);
        const kept = plain(yaml)
          .split('\n')
          .filter((line) => !/^old:|format/.test(line));
        expect(
          plain(after)
            .split('\n')
            .filter((line) => !/^new:|format/.test(line)),
        ).toEqual(kept);
      }),
    );
  });

  test('keeps the body of an episode byte for byte', () => {
    fc.assert(
      fc.property(episode, (text) => {
        const after = rewriteHead(text, steps);
        expect(bodyOf(after)).toBe(bodyOf(text));
        const [head, headAfter] = [text, after].map((stored) => plain(stored).split(/^---$/m)[1]!);
        expect(entries(dataOf(headAfter!))).toEqual(renamed(dataOf(head!)));
        expect(commentsIn(headAfter!)).toEqual(commentsIn(head!));
      }),
    );
  });
});
