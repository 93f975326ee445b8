import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import type { LmsRecord } from '../../src/profiles/lms-record.ts';
import { profileNamed } from '../../src/profiles/profiles.ts';
import {
  bracketed,
  expectBoth,
  expectRecorded,
  expectRecordedInBytes,
  oneLine,
  onLines,
} from '../properties/recorded-words.ts';
import { courseFiles, type Field, FIELDS, visible, wordsFrom } from '../properties/nasty-course.ts';
import { type Nasty, NASTY } from '../properties/nasty-texts.ts';
import { CommentForm, SENT } from './support/comments.ts';
import { buildFiles } from './support/course.ts';
import { type Names, namesOf, scorm12 } from './support/dialects.ts';
import type { Learner } from './support/learner.ts';
import { launchIn, lmsWith, openPage, SOON } from './support/stage.ts';

/** Texts in which an author has not tried to write a link, each short enough for several in one place. */
const HARMLESS = Object.entries(NASTY)
  .filter(([name, text]) => name !== 'markdown' && text.length < 100)
  .map(([, text]) => text);

const some = (...names: Nasty[]): string => names.map((name) => NASTY[name]).join(' ');

/** Titles and confirmations have a limit; everything else holds everything. */
const SHORT: Partial<Record<Field, string>> = {
  title: some('a script', 'entities', 'quotes'),
  'episode title': some('a picture that runs', 'templates', 'right to left'),
  attestation: some('a language tag', 'an end of everything', 'emoji', 'umlauts'),
  'contact name': some('a script', 'emoji'),
  option: some(
    'a leading brace',
    'a picture that runs',
    'quotes',
    'emoji',
    'line breaks',
    'control characters',
  ),
};

const LONG = [...HARMLESS, NASTY['5,000 characters']].join(' ');
const WORDS = wordsFrom((field) => SHORT[field] ?? LONG);
/** As UTF-8 brings it: no keyboard types half a character. */
const COMMENT = Buffer.from(HARMLESS.join('\n')).toString();

/** Where a browser shows the words of a field. */
const PLACES: Readonly<Record<Field, string>> = {
  title: 'h1',
  description: '.lead',
  intro: '.intro',
  'episode title': '[data-episode] h2',
  role: '.role',
  scenario: '.scenario',
  question: 'legend',
  option: '[data-option] + *',
  feedback: '[data-feedback="a"] .prose',
  takeaway: '.aside--takeaway .prose',
  teaser: '.aside--teaser .prose',
  comment: '.comment .prose',
  attestation: '[data-attestation] label',
  'contact name': '.contacts strong',
  'contact role': '.contacts__role',
  readers: '.comment .hint',
  retention: '.notice p:nth-last-of-type(2)',
};

const AROUND: Partial<Record<Field, (words: string) => string>> = {
  question: (words) => `${words}?`,
  readers: (words) =>
    `Your comment is saved with your name in the learning platform. Who can read it: ${words}. You do not have to write anything.`,
  retention: (words) => `Retention: ${words}.`,
};

/** Everything that goes wrong in a page, and everything that runs in it and should not. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => faults.push(message.text()));
  page.on('dialog', (dialog) => faults.push(dialog.message()));
  page.on('requestfailed', (request) => faults.push(request.url()));
  return faults;
}

async function shown({ frame }: Learner): Promise<string[]> {
  const texts = FIELDS.map((field) => frame.locator(PLACES[field]).first().textContent());
  return (await Promise.all(texts)).map((text) => visible(text ?? ''));
}

const [OPTION, QUESTION, SENTENCE] = [WORDS.option, `${WORDS.question}?`, WORDS.attestation].map((text) =>
  oneLine(visible(text)),
) as [string, string, string];

/** What the LMS shall hold, or as much of it as the element has room for. */
const wanted = (names: Names): readonly (readonly [element: string, whole: string, limit: number])[] =>
  names === scorm12
    ? [
        ['cmi.interactions.0.student_response', `a: ${OPTION}`, 250],
        ['cmi.interactions.1.student_response', `t: ${SENTENCE}`, 250],
        ['cmi.comments', `[first] ${onLines(COMMENT)}`, 4096],
      ]
    : [
        ['cmi.interactions.1.description', `{lang=en}${bracketed(SENTENCE)}`, 259],
        ['cmi.comments_from_learner.0.comment', bracketed(onLines(COMMENT)), 4000],
      ];

/** How the LMS describes the one answer; SCORM 1.2 has no descriptions. */
const descriptions = (record: LmsRecord): string[] =>
  Object.entries(record).flatMap(([element, value]) =>
    element === 'cmi.interactions.0.description' ? [value.replace('{lang=en}', '')] : [],
  );

test.each(['Moodle with SCORM 1.2', 'Moodle with SCORM 2004'])(
  'in %s a page shows whatever was written, runs none of it, and the LMS gets it',
  async (name) => {
    const profile = profileNamed(name);
    const names = namesOf(profile);
    const course = await buildFiles(courseFiles(WORDS, 'course'), names.target);
    const lms = await lmsWith(course);
    const { page } = await openPage();
    const faults = faultsOf(page);
    const learner = await launchIn(page, lms, { learner: 'kim', profile });
    const expected = FIELDS.map((field) => visible((AROUND[field] ?? ((words) => words))(WORDS[field])));
    expect(await shown(learner)).toEqual(expected);
    expect(await learner.frame.title()).toBe(visible(WORDS.title));

    await learner.start();
    await learner.answer('a');
    const form = new CommentForm(learner);
    await form.send(COMMENT);
    await form.says(SENT);
    await learner.next();
    await learner.attest();
    await learner.result.waitFor();
    await learner.exit();
    await expect.poll(() => lms.record('kim')[names.status], SOON).toBe('completed');

    const record = lms.record('kim');
    for (const [element, whole, limit] of wanted(names)) {
      const expectIn = /response|pattern/.test(element) ? expectRecordedInBytes : expectRecorded;
      expectIn(record[element], whole, limit);
    }
    for (const description of descriptions(record)) expectBoth(description, QUESTION, OPTION);
    expect(descriptions(record)).toHaveLength(names === scorm12 ? 0 : 1);
    const hurt = await Promise.all(page.frames().map((frame) => frame.evaluate(() => 'hurt' in window)));
    expect(hurt).toEqual([false, false]);
    expect(faults).toEqual([]);
  },
);
