import { expect, test } from 'vitest';

import { profileNamed } from '../lms/profiles.ts';
import { Activity, authored, newsFor, overview, reword } from './support/activity.ts';
import { scorm12, scorm2004 } from './support/dialects.ts';
import { EPISODES } from './support/episodes.ts';
import { interactionValues } from './support/records.ts';
import { SOON } from './support/stage.ts';

const WHY_ASKED =
  'The situation, the question or the answers have changed there, so your earlier answer no longer fits. Please answer once more.';

test('a learner midway goes on silently after a typo was mended', async () => {
  const course = authored(3);
  const activity = new Activity(scorm2004);
  await activity.upload(await course.release(scorm2004.target));
  await activity.visit(async (learner) => {
    await learner.start();
    await learner.answerAll('b');
  });
  reword(course, 0, 'a').version('1.0.1');
  await activity.upload(await course.release(scorm2004.target));
  await activity.visit(async (learner) => {
    expect(await newsFor(learner)).toEqual([]);
    expect(await learner.section.innerText()).toContain(
      'Welcome back: Episode 2 of 3, about 4 minutes left.',
    );
    await learner.start();
    expect(await learner.episode()).toBe('meeting');
    await learner.back();
    expect(await learner.chosen.getAttribute('data-feedback')).toBe('b');
    await learner.next();
    await learner.answerAll('bb');
    await learner.result.waitFor();
  });
  expect(interactionValues(activity.held(), 'id')).toEqual(['greeting', 'meeting', 'letter']);
  expect(activity.held()[scorm2004.status]).toBe('completed');
});

test('a learner midway is told of a question that has changed, and answers that one again', async () => {
  const course = authored(3);
  const activity = new Activity(scorm12);
  await activity.upload(await course.release(scorm12.target));
  await activity.visit(async (learner) => {
    await learner.start();
    await learner.answerAll('bb');
  });
  reword(course, 0, 'a').version('1.1.0');
  await activity.upload(await course.release(scorm12.target));
  await activity.visit(async (learner) => {
    expect(await newsFor(learner)).toEqual(['Episode 1 has been updated: The lift at nine']);
    expect(await learner.section.innerText()).toContain(WHY_ASKED);
    expect(await overview(learner)).toEqual([
      'The lift at nine: updated',
      'The late colleague: answered',
      'The angry letter',
    ]);
    await learner.start();
    expect(await learner.episode()).toBe('letter');
    await learner.answerAll('b');
    expect(await learner.result.isVisible()).toBe(false);
    expect(activity.held()[scorm12.status]).toBe('incomplete');
    await learner.open('The lift at nine');
    expect(await learner.section.locator('[data-feedback]:visible').count()).toBe(0);
    await learner.answer('c');
  });
  expect(interactionValues(activity.held(), 'id')).toEqual(['greeting', 'meeting', 'letter', 'greeting']);
  expect(activity.held()[scorm12.status]).toBe('completed');
  await activity.visit(async (learner) => expect(await newsFor(learner)).toEqual([]));
});

test('an episode added and two removed in mid-course: what is left is asked, and completes (Moodle)', async () => {
  const course = authored(4);
  const activity = new Activity(scorm12, profileNamed('Moodle with SCORM 1.2'));
  await activity.upload(await course.release(scorm12.target));
  activity.been('bb');
  const removed = course.texts.get('04.md')!;
  const added = removed.replace('id: lunch', 'id: queue').replace(/^title: .*$/m, 'title: The long queue');
  course.remove('03.md').remove('04.md').add('01b.md', added).version('1.1.0');
  await activity.upload(await course.release(scorm12.target));
  await activity.visit(async (learner) => {
    expect(await newsFor(learner)).toEqual([]);
    expect(await learner.frame.locator('[data-count]').textContent()).toBe('2 of 3 answered');
    expect(await learner.frame.locator('[data-step]').count()).toBe(3);
    expect(await overview(learner)).toEqual([
      'The lift at nine: answered',
      'The long queue',
      'The late colleague: answered',
    ]);
    await learner.start();
    expect(await learner.episode()).toBe('queue');
    await learner.answer('a');
    await expect.poll(() => activity.held()[scorm12.status], SOON).toBe('completed');
  });
  expect(interactionValues(activity.held(), 'id')).toEqual(['queue']);
});

test('options moved: the choice is shown by its letter; one added: the question is asked again', async () => {
  const course = authored(3);
  const activity = new Activity(scorm2004);
  await activity.upload(await course.release(scorm2004.target));
  activity.been('bb');
  const moved = /(- \[.\] One way, marked a\.\n\n.*\n\n)(- \[.\] One way, marked b\.\n\n.*\n\n)/;
  course.edit('01.md', moved, '$2$1');
  course.edit('02.md', '## Takeaway', '- [ ] A fourth way.\n\n  > A fourth reason.\n\n## Takeaway');
  await activity.upload(await course.version('1.1.0').release(scorm2004.target));
  await activity.visit(async (learner) => {
    expect(await newsFor(learner)).toEqual([`Episode 2 has been updated: ${EPISODES[1].title}`]);
    await learner.open('The lift at nine');
    expect(await learner.chosen.getAttribute('data-feedback')).toBe('b');
    expect(await learner.chosen.innerText()).toContain('One reason for b.');
    await learner.next();
    expect(await learner.episode()).toBe('meeting');
    await learner.answer('d');
    await learner.next();
    await learner.answer('a');
    await expect.poll(() => activity.held()[scorm2004.status], SOON).toBe('completed');
  });
  expect(interactionValues(activity.held(), 'learner_response')).toEqual(['d', 'a']);
});
