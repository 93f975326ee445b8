import { expect, test } from 'vitest';
import { lockSchema } from '../../../src/lock/lock.ts';

const option = { letter: 'a', hash: '0123456789ab', text: 'eins' };
const question = { key: '01', revision: 1, hash: 'ba9876543210', options: [option] };
const lock = { format: 1, version: '1.0.0', questions: { anfrage: question } };

const withQuestion = (extra: object): object => ({
  ...lock,
  questions: { anfrage: { ...question, ...extra } },
});
const withOption = (extra: object): object => withQuestion({ options: [{ ...option, ...extra }] });

test('a lock file reads as it was written', () => {
  expect(lockSchema.parse(lock)).toEqual(lock);
});

test('an option that a person has entered needs no excerpt', () => {
  const { questions } = lockSchema.parse(withOption({ text: undefined }));
  expect(questions['anfrage']!.options[0]).toEqual({ ...option, text: '' });
});

test.each([
  ['a newer format', { ...lock, format: 2 }],
  ['no version', { ...lock, version: undefined }],
  ['a version that is none', { ...lock, version: '1.0' }],
  ['a key of three characters', withQuestion({ key: '001' })],
  ['a key in capitals', withQuestion({ key: '0A' })],
  ['revision 0', withQuestion({ revision: 0 })],
  ['a revision too long for resume data', withQuestion({ revision: 36 ** 3 })],
  ['changed: false', withQuestion({ changed: false })],
  ['an unknown key', withQuestion({ kind: 'single' })],
  ['a letter of two characters', withOption({ letter: 'aa' })],
  ['an option without a hash', withOption({ hash: undefined })],
])('%s is refused', (_, damaged) => {
  expect(lockSchema.safeParse(damaged).success).toBe(false);
});
