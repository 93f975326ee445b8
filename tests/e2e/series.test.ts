import { expect, test } from 'vitest';

import { scorm12 } from './support/dialects.ts';
import { EPISODES } from './support/episodes.ts';
import { smallPackages } from './support/course.ts';
import { interactionValues, resumeIn } from './support/records.ts';
import { lmsWith, SOON, visit } from './support/stage.ts';

const TEASERS = ['Next week: a meeting.', 'Next week: a letter.', 'That was the last one.'];
const SETTINGS = 'packaging: per-episode\nattestation: I have read this part.';

const names = scorm12;
const stage = async () => {
  const parts = await smallPackages({
    target: names.target,
    settings: SETTINGS,
    below: TEASERS.map((teaser) => `## Coming up\n\n${teaser}\n`),
  });
  const servers = await Promise.all(parts.map((course) => lmsWith(course)));
  const come = (part: number) => visit(servers[part - 1]!, { learner: 'kim', api: names.strict });
  return { parts, come, record: (part: number) => servers[part - 1]!.record('kim') };
};

test('part 2 of a series of 3 says so, is completed on its own, and ends with its teaser', async () => {
  const { parts, come, record } = await stage();
  expect(parts).toHaveLength(3);
  const { page, learner } = await come(2);
  const teaser = learner.frame.getByText(TEASERS[1]!);
  expect(await learner.section.innerText()).toContain('Episode 2 of 3: The late colleague · about 2 minutes');
  expect(await learner.action('start').innerText()).toBe('Start episode');
  await learner.start();
  expect(await learner.episode()).toBe('meeting');
  expect(await learner.section.innerText()).toMatch(/^episode 2 of 3/i);
  expect(await learner.frame.title()).toBe('Episode 2: The late colleague – Good manners');
  await learner.answer('a');
  expect(await teaser.isVisible()).toBe(false);
  await learner.next();
  await learner.frame.getByRole('checkbox').waitFor();
  expect(await teaser.isVisible()).toBe(false);
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => Object.keys(record(2)), SOON).toContain(names.totalTime);
  expect(record(2)[names.status]).toBe('incomplete');

  const again = (await come(2)).learner;
  await again.start();
  await again.attest();
  await again.result.waitFor();
  await expect.poll(() => again.result.innerText(), SOON).toContain('completed the episode');
  expect(await again.section.innerText()).toContain(`Coming up\n\n${TEASERS[1]}`);
  await again.exit();
  expect(record(2)[names.status]).toBe('completed');
  expect(interactionValues(record(2), 'id')).toEqual(['meeting', 'attest_1_0_0']);
  expect(record(1)).toEqual({});
  expect(record(3)).toEqual({});
});

test('each part of a series has a record of its own, and is resumed from it', async () => {
  const { parts, come, record } = await stage();
  for (const [index, letter] of ['b', 'c', 'a'].entries()) {
    const { page, learner } = await come(index + 1);
    await learner.start();
    await learner.answer(letter);
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => Object.keys(record(index + 1)), SOON).toContain(names.totalTime);
  }
  for (const [index, letter] of ['b', 'c', 'a'].entries()) {
    const { id, title } = EPISODES[index]!;
    const { progress } = resumeIn(record(index + 1), parts[index]!.player);
    expect(Object.keys(progress.answers)).toEqual([id]);
    expect(interactionValues(record(index + 1), names.response)).toEqual([letter]);
    const { learner } = await come(index + 1);
    expect(await learner.section.innerText()).toContain('only your confirmation is missing.');
    await learner.open(title);
    expect(await learner.chosen.getAttribute('data-feedback')).toBe(letter);
    expect(await learner.section.innerText()).toMatch(new RegExp(`^episode ${index + 1} of 3`, 'i'));
  }
});
