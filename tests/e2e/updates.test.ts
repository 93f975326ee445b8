import { expect, test } from 'vitest';

import { Activity, authored, newsFor, overview, reword } from './support/activity.ts';
import { scorm12, scorm2004 } from './support/dialects.ts';
import { EPISODES } from './support/episodes.ts';
import { interactionValues } from './support/records.ts';
import { SOON } from './support/stage.ts';

const WHY_ASKED =
  'The situation, the question or the answers have changed there, so your earlier answer no longer fits. Please answer once more.';

// Every edit, in both standards and at every level: tests/unit/releases/matrix.test.ts.
test('a learner midway reads which question has changed, and answers that one again', async () => {
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
    expect(activity.record()[scorm12.status]).toBe('incomplete');
    await learner.open('The lift at nine');
    expect(await learner.section.locator('[data-feedback]:visible').count()).toBe(0);
    await learner.answer('c');
  });
  expect(interactionValues(activity.record(), 'id')).toEqual(['greeting', 'meeting', 'letter', 'greeting']);
  expect(activity.record()[scorm12.status]).toBe('completed');
  await activity.visit(async (learner) => expect(await newsFor(learner)).toEqual([]));
});

test('where options were moved the choice is shown by its letter; where one was added the question is asked again', async () => {
  const course = authored(3);
  const activity = new Activity(scorm2004);
  await activity.upload(await course.release(scorm2004.target));
  activity.giveAnswers('bb');
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
    await expect.poll(() => activity.record()[scorm2004.status], SOON).toBe('completed');
  });
  expect(interactionValues(activity.record(), 'learner_response')).toEqual(['d', 'a']);
});

// Of other tools, of newer formats, cut short: tests/unit/lms/resume.test.ts.
test('a learner whose resume data is no resume data begins anew, and reads so', async () => {
  const activity = new Activity(scorm12);
  await activity.upload(await authored(3).release(scorm12.target));
  activity.give({ 'cmi.suspend_data': '\u0000</script><b>"', [scorm12.status]: 'incomplete' });
  await activity.visit(async (learner) => {
    expect(await learner.section.innerText()).toContain(
      'Your earlier progress does not fit this course, so you start from the beginning.',
    );
    await learner.start();
    await learner.answerAll('bbb');
    await learner.result.waitFor();
  });
  expect(activity.record()[scorm12.status]).toBe('completed');
});
