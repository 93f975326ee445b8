import type { Course } from '../../src/course/course.ts';
import { kindOf } from '../../src/questions/kind-of.ts';

/** Where an author can put words. */
export const FIELDS = [
  'title',
  'description',
  'intro',
  'episode title',
  'role',
  'scenario',
  'question',
  'option',
  'feedback',
  'takeaway',
  'teaser',
  'comment',
  'attestation',
  'contact name',
  'contact role',
  'readers',
  'retention',
] as const;

export type Field = (typeof FIELDS)[number];
export type Words = Readonly<Record<Field, string>>;
export type Packaging = Course['packaging'];

/** The same words in every place, followed by the name of the place, so that each can be found again. */
export const marked = (text: string, field: Field): string => `${text} (${field})`;

export const wordsFrom = (textOf: (field: Field) => string): Words =>
  Object.fromEntries(FIELDS.map((field) => [field, marked(textOf(field), field)])) as Record<Field, string>;

/** YAML 1.2 contains JSON. */
const yaml = (text: string): string => JSON.stringify(text);

/**
 * Markdown that means exactly these words; lines go on as deep as they began. A control character at the start of a
 * line is removed in the build, and a tab after it would begin a block of code.
 */
const markdown = (text: string, indent = ''): string =>
  text
    .split(/[\r\n]+/)
    .map((line) =>
      line
        .replace(/^[\p{Cc}\s]+/u, '')
        .trim()
        .replace(/[!-/:-@[-`{-~]/g, '\\$&'),
    )
    .filter((line) => line !== '')
    .join(`\n${indent}`);

/** A course folder whose every text is given. */
export const courseFiles = (words: Words, packaging: Packaging): [name: string, text: string][] => [
  [
    'course.yaml',
    `id: nasty
title: ${yaml(words.title)}
description: ${yaml(words.description)}
intro: ${yaml(markdown(words.intro))}
language: en
version: 1.0.0
packaging: ${packaging}
attestation: ${yaml(words.attestation)}
comments: send
tracking: { readers: ${yaml(words.readers)}, retention: ${yaml(words.retention)} }
contacts:
  - { name: ${yaml(words['contact name'])}, role: ${yaml(words['contact role'])} }
`,
  ],
  [
    '01.md',
    `---
id: first
title: ${yaml(words['episode title'])}
role: ${yaml(words.role)}
---

${markdown(words.scenario)}

## ${markdown(words.question).replaceAll('\n', ' ')}?

- [x] ${markdown(words.option, '  ')}

  > ${markdown(words.feedback, '  > ')}

- [ ] The other way.

  > The other reason.

## Takeaway

${markdown(words.takeaway)}

## Coming up

${markdown(words.teaser)}

## Your comment

${markdown(words.comment)}
`,
  ],
];

/** The words of a course, as its data sheet holds them. */
export function wordsOf({
  title,
  description,
  intro,
  attestation,
  contacts,
  tracking,
  episodes,
}: Course): Words {
  const [episode] = episodes;
  const { question } = episode!.scenes[0]!;
  const [option] = kindOf(question).summarize(question, []).options;
  const { takeaway, teaser, comment } = episode!.sections;
  return {
    title,
    description,
    intro: intro.text,
    'episode title': episode!.title,
    role: episode!.role,
    scenario: episode!.scenario.text,
    question: question.text.text.slice(0, -1),
    option: option!.text.text,
    feedback: option!.feedback!.text,
    takeaway: takeaway!.text,
    teaser: teaser!.text,
    comment: comment!.text,
    attestation: attestation!,
    'contact name': contacts[0]!.name,
    'contact role': contacts[0]!.role,
    readers: tracking.readers,
    retention: tracking.retention,
  };
}

/**
 * Words as a page can show them. Of half a character (UTF-8) and of NUL (CommonMark, 2.3; HTML, 13.2.6.4.7) a
 * replacement character or nothing is left, of control characters nothing; composed or not and white space make no
 * difference.
 */
export const visible = (text: string): string =>
  Buffer.from(text)
    .toString()
    .replaceAll('\x85', ' ')
    .replace(/(?!\s)\p{Cc}|[\uFFFD-\uFFFF]/gu, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
