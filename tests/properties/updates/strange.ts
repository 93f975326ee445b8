import * as fc from 'fast-check';
import { checksum } from '../../../src/lms/checksum.ts';

/** Makes something of resume data that nobody should be able to use. */
export type Spoil = (text: string) => string;

const named = (name: string, spoil: Spoil): Spoil =>
  Object.assign(spoil, { [fc.toStringMethod]: () => name });

const signed = (body: string): string => `${body}.${checksum(body)}`;

/** With one of the fields replaced, and a checksum that fits. */
const replaced = (field: number, by: string): Spoil =>
  named(`field ${field} is ${by}`, (text) => signed(text.split('.').slice(0, -1).with(field, by).join('.')));

const otherCourse = replaced(1, 'zzzz');
const newerFormat = replaced(0, '3');

const cut = fc
  .double({ min: 0, max: 0.999, noNaN: true })
  .map((share) => named(`cut to ${share}`, (text) => text.slice(0, share * text.length)));

const anything = fc
  .oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json())
  .map((words) => named(JSON.stringify(words), () => words));

export const spoils: fc.Arbitrary<Spoil> = fc.oneof(cut, fc.constantFrom(otherCourse, newerFormat), anything);

/** Fields after the mark: counter, place, run, best score, flags, entries. */
const FIELDS =
  /^[0-9a-z]{1,6}\.(0[0-9]|end|)\.[0-9a-z]{1,3}\.[0-9a-z]{0,4}\.[cpfal]{0,4}(\.0[0-9][1-4](-[a-f]?|_[0-9a-z]{1,2}|)){0,9}$/;

/** Data that has the form of this course's, and never was anybody's. */
export const inventions: fc.Arbitrary<(mark: string) => string> = fc
  .stringMatching(FIELDS)
  .map((fields) => named(fields, (mark) => signed(`2.${mark}.${fields}`)));
