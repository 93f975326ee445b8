import { test } from 'vitest';
import { smallCourse } from './support/course.ts';
import { lmsWith, visit } from './support/stage.ts';
test('x', async () => {
  const course = await smallCourse({ target: 'scorm12', settings: 'pass: { score: 80, attempts: 2 }' });
  const lms = await lmsWith(course);
  const first = await visit(lms, { learner: 'kim', api: 'strict12' });
  await first.learner.start();
  await first.learner.answerAll('cca');
  await first.learner.exit();
  console.log(lms.held('kim'));
  const { learner } = await visit(lms, { learner: 'kim', api: 'strict12' });
  await learner.section.waitFor();
  console.log(await learner.frame.locator('body').innerText());
  await learner.start();
  console.log('----', await learner.frame.locator('body').innerText());
});
