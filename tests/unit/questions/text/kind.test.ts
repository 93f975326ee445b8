import { bareText } from '../../../../src/schema/rich.ts';
import { expect, test } from 'vitest';
import { text } from '../../../../src/questions/text/kind.ts';
import { player } from '../../../../src/questions/text/player.ts';
import { PLAYER_QUESTION } from '../player-question.ts';

const QUESTION = {
  kind: 'text' as const,
  id: 'x',
  text: bareText('Was?'),
  model: bareText('Dies.'),
};
const course = (mode: 'private' | 'send') =>
  ({
    language: 'de',
    text: mode,
    tracking: { level: 'answers', timing: false, readers: 'die Leitung.', retention: '' },
  }) as const;

test.each([
  ['private', { sends: false }, null],
  ['send', { sends: true }, 'Mein Text'],
] as const)('with text: %s the LMS gets the text only where it is sent', (mode, rules, response) => {
  const projected = text.project(QUESTION, [], course(mode));
  expect(projected).toEqual(rules);
  const question = { ...PLAYER_QUESTION, kind: 'text', ...(projected as typeof rules) };
  expect(player.interaction(question, '', () => 'Mein Text')).toEqual({ type: 'long-fill-in', response });
});

test('the note names the readers, or says that the text is private', () => {
  const { note: kept } = text.view(QUESTION, [], course('private')) as { note: string };
  const { note: sent } = text.view(QUESTION, [], course('send')) as { note: string };
  expect(kept).toContain('bleibt auf dieser Seite');
  expect(sent).toContain('Einsehen können ihn: die Leitung.');
});

test('the only response is empty', () => {
  const question = { ...PLAYER_QUESTION, kind: 'text', sends: false };
  expect(player.points(question, '')).toBeNull();
  expect(player.points(question, 'x')).toBeUndefined();
});
