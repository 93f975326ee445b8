import { expect } from 'vitest';

/** Words as an LMS holds them. */
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

/** What is held is the whole text, or as much of it as there is room for. */
export function expectHeld(held: string | undefined, whole: string, limit: number): void {
  if (whole.length <= limit) return expect(held).toBe(whole);
  expect(held?.length).toBeGreaterThanOrEqual(limit - 1);
  expect(`${whole}…`.startsWith(held!.slice(0, -1)) && held!.endsWith('…')).toBe(true);
}

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** What is held is the whole text, or as much of it as so many bytes of UTF-8 have room for. */
export function expectHeldInBytes(held: string | undefined, whole: string, limit: number): void {
  if (bytes(whole) <= limit) return expect(held).toBe(whole);
  expect(bytes(held!)).toBeLessThanOrEqual(limit);
  expect(bytes(held!)).toBeGreaterThan(limit - 8);
  expect(whole.startsWith(held!.slice(0, -1)) && held!.endsWith('…')).toBe(true);
}

/** A description holds question and answer, each shortened where both are too long together. */
export function expectBoth(held: string | undefined, question: string, answer: string): void {
  const whole = bracketed(`${question} – ${answer}`);
  if (whole.length <= 250) return expect(held).toBe(whole);
  expect(held?.length).toBeGreaterThan(245);
  expect(held?.slice(0, 100)).toBe(whole.slice(0, 100));
  const end = held!.slice(-100);
  expect(answer).toContain(end.slice(end.indexOf(' – ') + 1).replace(/^– |…$/g, ''));
}
