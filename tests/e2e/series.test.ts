import { describe, expect, test } from 'vitest';

import { DIALECTS } from './support/dialects.ts';
import { EPISODES } from './support/episodes.ts';
import type { LmsServer } from './support/lms-server.ts';
import { packagesWith } from './support/own-course.ts';
import { interactionValues, resumeIn } from './support/records.ts';
import { lmsWith, SOON, visit } from './support/stage.ts';

const TEASERS = ['Next week: a meeting.', 'Next week: a letter.', 'That was the last one.'];
const SETTINGS = 'packaging: per-episode\nattestation: I have read this part.';

describe.each(DIALECTS)('a series in $name', (names) => {
  const stage = async () => {
    const parts = await packagesWith(
      names.target,
      SETTINGS,
      (index) => `## Coming up\n\n${TEASERS[index]}\n`,
    );
    const shelves: LmsServer[] = [];
    for (const part of parts) shelves.push(await lmsWith(part));
    const come = (part: number) => visit(shelves[part - 1]!, { learner: 'kim', api: names.strict });
    const held = (part: number) => shelves[part - 1]!.held('kim');
    return { parts, come, held };
  };

  test('part 2 of 3 says so, is completed on its own, and ends with its teaser', async () => {
    const { parts, come, held } = await stage();
    expect(parts).toHaveLength(3);
    const { page, learner } = await come(2);
    const teaser = learner.frame.getByText(TEASERS[1]!);
    expect(await learner.section.innerText()).toContain('1 episode');
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
    await expect.poll(() => Object.keys(held(2)), SOON).toContain(names.totalTime);
    expect(held(2)[names.status]).toBe('incomplete');

    const again = (await come(2)).learner;
    await again.start();
    await again.frame.getByRole('checkbox').check();
    await again.action('finish').click();
    await again.result.waitFor();
    await expect.poll(() => again.result.innerText(), SOON).toContain('completed the course');
    expect(await again.section.innerText()).toContain(`Coming up\n\n${TEASERS[1]}`);
    await again.exit();
    expect(held(2)[names.status]).toBe('completed');
    expect(interactionValues(held(2), 'id')).toEqual(['meeting', 'attest_1_0_0']);
    expect(held(1)).toEqual({});
    expect(held(3)).toEqual({});
  });

  test('each part has a record of its own, and is resumed from it', async () => {
    const { parts, come, held } = await stage();
    for (const [index, letter] of ['b', 'c', 'a'].entries()) {
      const { page, learner } = await come(index + 1);
      await learner.start();
      await learner.answer(letter);
      await page.close({ runBeforeUnload: true });
      await expect.poll(() => Object.keys(held(index + 1)), SOON).toContain(names.totalTime);
    }
    for (const [index, letter] of ['b', 'c', 'a'].entries()) {
      const { id, title } = EPISODES[index]!;
      const { progress } = resumeIn(held(index + 1), parts[index]!.player);
      expect(Object.keys(progress.answers)).toEqual([id]);
      expect(interactionValues(held(index + 1), names.response)).toEqual([letter]);
      const { learner } = await come(index + 1);
      expect(await learner.section.innerText()).toContain('only your confirmation is missing.');
      await learner.open(title);
      expect(await learner.chosen.getAttribute('data-feedback')).toBe(letter);
      expect(await learner.section.innerText()).toMatch(new RegExp(`^episode ${index + 1} of 3`, 'i'));
    }
  });
});
