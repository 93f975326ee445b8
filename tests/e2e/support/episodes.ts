/** Ratings of the options a, b and c of each episode's question. */
export const EPISODES = [
  { id: 'greeting', title: 'The lift at nine', marks: '~x ' },
  { id: 'meeting', title: 'The late colleague', marks: 'x~ ' },
  { id: 'letter', title: 'The angry letter', marks: ' ~x' },
  { id: 'lunch', title: 'The last sandwich', marks: '~ x' },
  { id: 'phone', title: 'The loud call', marks: 'x ~' },
  { id: 'farewell', title: 'The speech', marks: ' x~' },
] as const;

const NUMBERS = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'] as const;

/** What the option says; learners and tests know it by its letter. */
export const optionText = (index: number, letter: string): string =>
  `${NUMBERS[index] ?? ''} way, marked ${letter}.`;

/** A choice as SCORM 1.2 LMSs hold it that take any text. */
export const inWords = (index: number, letter: string): string => `${letter}: ${optionText(index, letter)}`;

export const feedbackText = (index: number, letter: string): string =>
  `${NUMBERS[index] ?? ''} reason for ${letter}.`;

export const questionText = (index: number): string => `What do you do in case ${index + 1}?`;

function episodeText(index: number, id: string): string {
  const { title, marks } = EPISODES[index]!;
  const options = ['a', 'b', 'c'].map(
    (letter, at) =>
      `- [${marks[at] ?? ' '}] ${optionText(index, letter)}\n\n  > ${feedbackText(index, letter)}\n`,
  );
  return `---
id: ${id}
title: ${title}
role: For everybody who shares a house.
duration: 2 min
---

Somebody enters, and nobody has said a word so far.

## ${questionText(index)}

${options.join('\n')}
## Takeaway

Kindness number ${index + 1}.
`;
}

/** The Markdown files of a course with so many episodes, the first ones under other ids if need be. */
export const episodeFiles = (count: number, ids: readonly string[] = []): [name: string, text: string][] =>
  EPISODES.slice(0, count).map(({ id }, index) => [`0${index + 1}.md`, episodeText(index, ids[index] ?? id)]);

/** The letters of the options with a rating, in the order of the episodes. */
export const lettersFor = (mark: 'x' | '~' | ' ', count = 3): string[] =>
  EPISODES.slice(0, count).map(({ marks }) => 'abc'[marks.indexOf(mark)]!);
