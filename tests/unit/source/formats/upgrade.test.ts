import { isMap, parseDocument, type Document } from 'yaml';
import { expect, test } from 'vitest';
import { FORMAT, MIGRATIONS } from '../../../../src/source/formats/migrations.ts';
import { stepsFrom, upgrade } from '../../../../src/source/formats/upgrade.ts';
import { readYaml } from '../../../../src/source/yaml/read-yaml.ts';
import { rename } from './sample-steps.ts';

const drop = (key: string) => (document: Document) => {
  document.delete(key);
  return document;
};

test('the present format is one more than there are migrations, and needs no step', () => {
  expect(FORMAT).toBe(MIGRATIONS.length + 1);
  expect(stepsFrom(FORMAT)).toEqual({ settings: [], head: [] });
});

test('steps follow each other, and the document that they are given stays as it is', () => {
  const text = '# top\na: 1 # one\nb: [x]\n';
  const document = parseDocument(text);
  const after = upgrade(document, [rename('a', 'c'), rename('c', 'd'), drop('b')]);
  expect(after.toString()).toBe('# top\nd: 1 # one\n');
  expect(document.toString()).toBe('# top\na: 1 # one\nb: [ x ]\n');
});

const at = (line: number, column: number, length: number) => ({ file: 'course.yaml', line, column, length });

const setFresh = (document: Document): Document => {
  document.set('fresh', { a: 1 });
  return document;
};

test('a step finds what an earlier one has set as nodes, as after reading', () => {
  const after = upgrade(parseDocument('id: x\n'), [setFresh, rename('fresh', 'last')]);
  expect(after.toJS()).toEqual({ id: 'x', last: { a: 1 } });
});

const COURSE = 'id: x\nscore: 80\nreaders: HR\n';

/** Moves `score` and `readers` below keys that it makes. */
const gather = (document: Document): Document => {
  const [score, readers] = ['score', 'readers'].map((key) => document.get(key, true));
  document.delete('score');
  document.delete('readers');
  document.setIn(['pass', 'score'], score);
  document.setIn(['tracking', 'readers'], readers);
  document.setIn(['tracking', 'level'], 'answers');
  return document;
};

test('a value that a step has moved, and its new key, are shown where the author wrote the value', () => {
  const { draft } = readYaml('course.yaml', COURSE, { steps: [gather] });
  expect(draft!.value).toEqual({
    id: 'x',
    pass: { score: 80 },
    tracking: { readers: 'HR', level: 'answers' },
  });
  expect(draft!.place(['pass', 'score'])).toEqual(at(2, 8, 2));
  expect(draft!.keyPlace(['pass', 'score'])).toEqual(at(2, 8, 2));
  expect(draft!.place(['tracking', 'readers'])).toEqual(at(3, 10, 2));
  expect(draft!.raw(['tracking', 'readers'])).toBe('HR');
});

test('a value that a step has made is shown at its surroundings, in its own words', () => {
  const { draft } = readYaml('course.yaml', COURSE, { steps: [gather] });
  expect(draft!.place(['tracking', 'level'])).toMatchObject({ line: 1, column: 1 });
  expect(draft!.keyPlace(['tracking', 'level'])).toMatchObject({ line: 1, column: 1 });
  expect(draft!.raw(['tracking', 'level'])).toBe('answers');
});

test('a renamed key is shown where the author wrote the old one', () => {
  const { draft } = readYaml('course.yaml', COURSE, { steps: [rename('readers', 'audience')] });
  expect(draft!.keyPlace(['audience'])).toMatchObject({ line: 3, column: 1, length: 7 });
  expect(draft!.place(['audience'])).toMatchObject({ line: 3, column: 10, length: 2 });
});

test('steps see a phone number as the author typed it', () => {
  const seen: unknown[] = [];
  readYaml('course.yaml', 'phone: 030123\n', {
    steps: [
      (document) => {
        if (isMap(document.contents)) seen.push(document.get('phone'));
        return document;
      },
    ],
  });
  expect(seen).toEqual(['030123']);
});
