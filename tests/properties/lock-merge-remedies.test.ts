import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reconcile, type Reconciled } from '../../src/lock/reconcile.ts';
import type { History } from './course-history.ts';
import { Branch, builtAll, type Step } from './lock-merge-branch.ts';
import { mergedQuestions } from './lock-merge-course.ts';
import { MergeFolder } from './lock-merge-git.ts';
import { codesFor, readText, soundLock } from './lock-merge-read.ts';

let git: MergeFolder;

beforeAll(async () => {
  git = await MergeFolder.open();
});

afterAll(() => git.close());

const addQuestion: Step = (history) => {
  const options = [history.option(), history.option()];
  history.questions.push({ id: `q${history.questions.length}`, options, scenario: 'Montag', gone: false });
};
const questions = (count: number): Step[] => Array<Step>(count).fill(addQuestion);
const lastQuestionFirst: Step = ({ questions }) => void questions.unshift(questions.pop()!);
const firstQuestionLast: Step = ({ questions }) => void questions.push(questions.shift()!);
const firstQuestionSecond: Step = ({ questions }) => void questions.splice(1, 0, questions.shift()!);
const removeFirstQuestion: Step = ({ questions }) => void (questions[0]!.gone = true);
const changeFirstQuestion: Step = ({ questions }) => void (questions[0]!.scenario = 'Dienstag');
const optionsOf = ({ questions }: History) => questions[0]!.options;
const addOptionFirst: Step = (history) => void optionsOf(history).unshift(history.option());
const addOptionLast: Step = (history) => void optionsOf(history).push(history.option());
const removeLastOption: Step = (history) => void (optionsOf(history).at(-1)!.gone = true);

/** What git makes of two branches of a course, without a conflict. */
async function merged(past: readonly Step[], one: readonly Step[], other: readonly Step[]) {
  const root = new Branch('base');
  const base = builtAll(root, past);
  const [ours, theirs] = [new Branch('ours', root), new Branch('theirs', root)];
  const files = { base, ours: builtAll(ours, one, base), theirs: builtAll(theirs, other, base) };
  const { clean, text } = await git.merge(files);
  expect(clean).toBe(true);
  const build = (lock: string): Reconciled =>
    reconcile(
      soundLock(lock),
      ours.versionText,
      mergedQuestions(ours, theirs, () => true),
    );
  return { files, text, build, finding: readText(text).findings[0]! };
}

const depth = (line: string): number => line.search(/\S|$/);

/** The text without the entry that begins in a line: up to the next line that is indented no deeper. */
function withoutEntry(text: string, line: number): string {
  const lines = text.split('\n');
  const length = lines.slice(line).findIndex((after) => depth(after) <= depth(lines[line - 1]!)) + 1;
  lines.splice(line - 1, length);
  return lines.join('\n');
}

const lineOf = (text: string, start: string): number =>
  text.split('\n').findIndex((line) => line.startsWith(start)) + 1;

const addingQuestions = () => merged(questions(3), [addQuestion, lastQuestionFirst], [addQuestion]);

describe('questions that two branches have added at different places', () => {
  test('have one key, and the build reports it', async () => {
    const { text, finding } = await addingQuestions();
    expect(codesFor(text)).toEqual(['KNG084']);
    expect(finding.place.line).toBe(lineOf(text, '  theirs-q3:'));
  });

  test.each([
    ['ours-q3', 'theirs-q3'],
    ['theirs-q3', 'ours-q3'],
  ])('%s keeps the key where the other entry is deleted', async (chosen, deleted) => {
    const { text, build } = await addingQuestions();
    const { identities } = build(withoutEntry(text, lineOf(text, `  ${deleted}:`)));
    expect(identities.get(chosen)!.key).toBe('04');
    expect(identities.get(deleted)!.key).toBe('05');
    expect(identities.get('base-q0')!.key).toBe('01');
  });
});

const addingOptions = () =>
  merged([...questions(2), changeFirstQuestion], [addOptionLast, removeLastOption], [addOptionFirst]);

describe('options that two branches have given one letter', () => {
  test('are reported, with the lines of both', async () => {
    const { text, finding } = await addingOptions();
    expect(codesFor(text)).toEqual(['KNG093']);
    const lines = text.split('\n').flatMap((line, index) => (line.endsWith('letter: c') ? [index + 1] : []));
    expect([(finding.params as { line: number }).line, finding.place.line]).toEqual(lines);
  });

  test('the first keeps the letter where the second is deleted', async () => {
    const { text, finding, build } = await addingOptions();
    const { identities } = build(withoutEntry(text, finding.place.line));
    expect(identities.get('base-q0')!.letters).toEqual(['c', 'a', 'b']);
  });

  test('the second keeps the letter where the first is deleted', async () => {
    const { text, finding, build } = await addingOptions();
    const { identities, lock } = build(withoutEntry(text, (finding.params as { line: number }).line));
    expect(identities.get('base-q0')!.letters).toEqual(['d', 'a', 'b']);
    expect(lock.questions['base-q0']!.options.at(-1)).toMatchObject({ letter: 'c', retired: true });
  });
});

test('a question that one branch has moved and the other removed is in the lock file twice, and the build reports it', async () => {
  const { text, finding, files, build } = await merged(
    questions(4),
    [removeFirstQuestion],
    [firstQuestionSecond, firstQuestionSecond, firstQuestionLast, lastQuestionFirst, firstQuestionSecond],
  );
  expect(codesFor(text)).toEqual(['KNG080']);
  expect(text.split('\n')[finding.place.line - 1]).toBe('  base-q0:');
  for (const chosen of [files.ours, files.theirs]) {
    expect(build(chosen).identities.get('base-q0')!.key).toBe('01');
  }
});
