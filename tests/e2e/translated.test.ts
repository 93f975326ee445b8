import { expect, test } from 'vitest';

import { scorm2004 } from './support/dialects.ts';
import { optionText, questionText } from './support/episodes.ts';
import { SOON, visitSmallCourse } from './support/stage.ts';

/** As a browser does that translates pages: every text in the page is replaced. */
function translate(): void {
  const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node.textContent!.trim() !== '') node.textContent = 'traduit';
  }
}

test('the record of a translated page is in the language of the course', async () => {
  const { lms, learner } = await visitSmallCourse(scorm2004, 'attestation: I know the rules.');
  await learner.frame.evaluate(translate);
  await learner.start();
  const letters = ['b', 'a', 'c'];
  for (const letter of letters) {
    await learner.answer(letter);
    await learner.next();
  }
  await learner.attest();
  const description = (index: number) => lms.record('kim')[`cmi.interactions.${index}.description`];
  await expect.poll(() => description(letters.length), SOON).toBe('{lang=en}I know the rules.');
  expect(description(0)).toBe(`{lang=en}${questionText(0)} – ${optionText(0, 'b')}`);
});
