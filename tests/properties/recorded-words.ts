import { expect } from 'vitest';

/** Words as they stand in an LMS's record. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** Words of several lines. */
export const onLines = (text: string): string =>
  oneLine(
    text
      .trim()
      .split(/\s*[\r\n]+\s*/)
      .join(' / '),
  );

// SCORM 2004 RTE 4.1.1.7: a brace at the beginning would open a delimiter.
export const bracketed = (text: string): string => text.replace(/^\{/, '(');

/** The value is the whole text, or as much of it as there is room for. */
export function expectRecorded(value: string | undefined, whole: string, limit: number): void {
  if (whole.length <= limit) return expect(value).toBe(whole);
  expect(value?.length).toBeGreaterThanOrEqual(limit - 1);
  expect(`${whole}…`.startsWith(value!.slice(0, -1)) && value!.endsWith('…')).toBe(true);
}

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** The value is the whole text, or as much of it as so many bytes of UTF-8 have room for. */
export function expectRecordedInBytes(value: string | undefined, whole: string, limit: number): void {
  if (bytes(whole) <= limit) return expect(value).toBe(whole);
  expect(bytes(value!)).toBeLessThanOrEqual(limit);
  expect(bytes(value!)).toBeGreaterThan(limit - 8);
  expect(whole.startsWith(value!.slice(0, -1)) && value!.endsWith('…')).toBe(true);
}

/** A description has question and answer, each shortened where both are too long together. */
export function expectBoth(value: string | undefined, question: string, answer: string): void {
  const whole = bracketed(`${question} – ${answer}`);
  if (whole.length <= 250) return expect(value).toBe(whole);
  expect(value?.length).toBeGreaterThan(245);
  expect(value?.slice(0, 100)).toBe(whole.slice(0, 100));
  const end = value!.slice(-100);
  expect(answer).toContain(end.slice(end.indexOf(' – ') + 1).replace(/^– |…$/g, ''));
}
