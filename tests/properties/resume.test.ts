import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeResume, encodeResume, type ResumeResult } from '../../src/lms/resume.ts';
import { type Case, cases, retained } from './resume-arbitraries.ts';

const written = ({ progress, counter, needsFallback, course, detail }: Case): string =>
  encodeResume({ progress, counter, needsFallback }, course, detail);

test('resume data give back every progress, as far as the level retains it', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const result = decodeResume(written(one), one.course);
      if (typeof result === 'string') throw new Error(result);
      const { answers, ...rest } = result.progress;
      const { answers: given, ...before } = one.progress;
      expect([result.counter, result.needsFallback, rest]).toEqual([one.counter, one.needsFallback, before]);
      expect(Object.keys(answers).sort()).toEqual(Object.keys(given).sort());
      for (const [id, answer] of Object.entries(answers)) {
        expect(retained(given[id]!, one.detail)).toContainEqual(answer);
      }
    }),
  );
});

test('resume data that are read and written again are the same', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const data = written(one);
      const result = decodeResume(data, one.course);
      if (typeof result === 'string') throw new Error(result);
      expect(written({ ...one, ...result })).toBe(data);
    }),
  );
});

test('resume data are letters, digits, dots, hyphens and underscores, at most 12 characters a question and 40', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const data = written(one);
      expect(data).toMatch(/^[A-Za-z0-9._-]+$/);
      expect(data.length).toBeLessThanOrEqual(12 * one.course.questions.length + 40);
    }),
  );
});

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz.=~+-_AZ ä'.split('');
/** Whether damaged data are refused, or mean what they meant before. */
const isSound = (result: ResumeResult, before: ResumeResult): boolean =>
  result === 'unusable' || JSON.stringify(result) === JSON.stringify(before);

/** A text with one character left out, replaced or added, in every way. */
function* damages(text: string): Generator<string> {
  for (let at = 0; at <= text.length; at += 1) {
    const [before, after] = [text.slice(0, at), text.slice(at + 1)];
    yield before + after;
    for (const character of ALPHABET) {
      yield before + character + after;
      yield before + character + text.slice(at);
    }
  }
}

test('resume data with one wrong character are not used', () => {
  for (const one of fc.sample(cases, { numRuns: 5, seed: 20 })) {
    const data = written(one);
    const before = decodeResume(data, one.course);
    const misread = [...damages(data)].filter((text) => !isSound(decodeResume(text, one.course), before));
    expect(misread).toEqual([]);
  }
});

test('resume data cut at either end are never read as other progress', () => {
  fc.assert(
    fc.property(cases, fc.nat(), (one, cut) => {
      const data = written(one);
      const before = decodeResume(data, one.course);
      const at = 1 + (cut % (data.length - 1));
      const pieces = [data.slice(0, at), data.slice(at)];
      expect(pieces.filter((text) => !isSound(decodeResume(text, one.course), before))).toEqual([]);
    }),
  );
});

test('resume data of another course are never used', () => {
  fc.assert(
    fc.property(cases, cases, (one, other) => {
      fc.pre(one.course.mark !== other.course.mark);
      expect(decodeResume(written(one), other.course)).toBe('unusable');
    }),
  );
});

test('reading any text as resume data throws nothing', () => {
  const alike = fc.array(fc.constantFrom(...ALPHABET), { maxLength: 60 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), alike), cases, (text, { course }) => {
      expect(decodeResume(text, course)).toBe(text.trim() === '' ? 'empty' : 'unusable');
    }),
  );
});
