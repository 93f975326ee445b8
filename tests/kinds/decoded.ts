import type { InteractionType } from '../../src/lms/interaction.ts';

/** How a standard parts the members of a response, and the two halves of a pair. */
const SIGNS = { 'SCORM 1.2': [',', '.'], 'SCORM 2004': ['[,]', '[.]'] } as const;

/** The response in the form for people, `a: words; b: words`; the words of the tests hold no semicolon. */
export const read = (type: InteractionType, written: string): string | null =>
  decoded(
    'SCORM 1.2',
    type,
    written
      .split('; ')
      .map((member) => member.split(': ', 1)[0])
      .join(','),
  );

/** The response that a standard's format stands for; null for a text, which is no response that is kept. */
export function decoded(standard: keyof typeof SIGNS, type: InteractionType, written: string): string | null {
  const [comma, point] = SIGNS[standard];
  if (type === 'numeric') return written.replace('.', '_');
  if (type === 'long-fill-in') return null;
  return written
    .split(comma)
    .map((member) => (type === 'matching' ? member.split(point).join('') : member))
    .join('');
}
