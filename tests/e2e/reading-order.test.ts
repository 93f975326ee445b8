import { expect, test } from 'vitest';

import { accessibilityTree } from './support/accessibility-tree.ts';
import { flagship } from './support/course.ts';
import { scorm12 } from './support/dialects.ts';
import { lmsWith, visit } from './support/stage.ts';

// Read the golden files aloud when they change: this is what a screen reader says.
test('an episode reads in the right order, before an answer and after it', async () => {
  const lms = await lmsWith(await flagship(scorm12.target));
  const { page, learner } = await visit(lms, { learner: 'kim', api: scorm12.strict });
  await learner.start();
  await expect(await accessibilityTree(page, 'content')).toMatchFileSnapshot('golden/before-an-answer.txt');
  await learner.answer('a');
  await learner.frame.getByText(/^Gespeichert um/).waitFor();
  const after = await accessibilityTree(page, 'content');
  await expect(after.replace(/\d\d:\d\d/, '12:34')).toMatchFileSnapshot('golden/after-an-answer.txt');
});
