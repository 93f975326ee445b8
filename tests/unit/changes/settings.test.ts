import { expect, test } from 'vitest';
import { compare } from '../../../src/changes/compare.ts';
import { author, stateOf } from './author.ts';

const withContacts = (contacts: string) => stateOf(author(`contacts: [${contacts}]\n`));

test.each([
  ['a role moves into the name', '{ name: Rat, role: Hilfe }', '{ name: "Rat, Hilfe" }'],
  ['two people become one', '{ name: Rat }, { name: Hilfe }', '{ name: "Rat; Hilfe" }'],
  ['they change places', '{ name: Rat }, { name: Hilfe }', '{ name: Hilfe }, { name: Rat }'],
])('contacts that learners see otherwise are a change that can be seen: %s', async (_, before, after) => {
  const { changes } = compare(await withContacts(before), await withContacts(after));
  expect(changes).toMatchObject([{ kind: 'setting', at: { name: 'contacts' } }]);
  expect(changes[0]!.before).not.toBe(changes[0]!.after);
});
