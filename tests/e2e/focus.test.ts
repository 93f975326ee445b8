import { expect, test } from 'vitest';

import { smallCourse } from './support/course.ts';
import { scorm12 } from './support/dialects.ts';
import type { Learner } from './support/learner.ts';
import { lmsWith, visit } from './support/stage.ts';

/** What has the focus: its tag and its words, or the letter of an option. */
const focusIn = ({ frame }: Learner): Promise<string> =>
  frame.evaluate(() => {
    const focus = document.activeElement as HTMLElement;
    return `${focus.tagName.toLowerCase()}: ${focus.dataset['option'] ?? focus.textContent.trim()}`;
  });

test('the focus goes where the learner’s act has led', async () => {
  const settings = 'attestation: I keep to it.\npass: { score: 90, attempts: 2 }';
  const lms = await lmsWith(await smallCourse({ target: scorm12.target, settings }));
  const { learner } = await visit(lms, { learner: 'kim', api: scorm12.strict });
  const story: [act: string, focus: string][] = [];
  const after = async (act: string): Promise<void> => {
    story.push([act, await focusIn(learner)]);
  };

  await learner.start();
  await after('start');
  await learner.check();
  await after('check without a choice');
  await learner.answer('a');
  await after('check');
  await learner.retry();
  await after('retry');
  await learner.answer('c');
  await after('check for practice');
  await learner.next();
  await after('next');
  await learner.back();
  await after('back');
  await learner.frame.locator('[data-goto="#start"]').click();
  await after('contents');
  await learner.open('The lift at nine');
  await after('an episode of the contents');
  await learner.next();
  await learner.answerAll('cc');
  await after('next after the last question');
  await learner.action('finish').click();
  await after('confirm without a tick');
  await learner.frame.getByRole('checkbox').check();
  await learner.action('finish').click();
  await after('confirm');
  await learner.start();
  await after('start another run');
  await learner.answerAll('bac');
  await after('the end of the last run');
  await learner.exit();
  await after('exit');

  expect(story).toEqual([
    ['start', 'h2: The lift at nine'],
    ['check without a choice', 'input: a'],
    ['check', 'h3: Feedback – Acceptable'],
    ['retry', 'input: a'],
    ['check for practice', 'h3: Feedback – Not recommended'],
    ['next', 'h2: The late colleague'],
    ['back', 'h2: The lift at nine'],
    ['contents', 'h2: What to expect'],
    ['an episode of the contents', 'h2: The lift at nine'],
    ['next after the last question', 'h2: Summary'],
    ['confirm without a tick', 'input: '],
    [
      'confirm',
      'p: This time you scored 50%; the pass mark is 90%. You can go through the course again; the better result counts.',
    ],
    ['start another run', 'h2: The lift at nine'],
    ['the end of the last run', 'h2: Summary'],
    ['exit', 'p: Your progress is saved. You can leave the course now.'],
  ]);
});
