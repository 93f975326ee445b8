import { expect, test } from 'vitest';

import { profileNamed } from '../lms/profiles.ts';
import { axeViolations } from './support/axe.ts';
import { CommentForm, REFUSED, SENT } from './support/comments.ts';
import { scorm12 } from './support/dialects.ts';
import { commentedCourse } from './support/own-course.ts';
import { lmsWith, visit } from './support/stage.ts';

const SETTINGS = `attestation: I have read everything and keep to it.
comments: send
tracking: { readers: the editors in Leipzig, retention: one year }`;

const LOOKS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [360, 650].map((width) => ({ colorScheme, width })),
);

test.each(LOOKS)(
  'axe finds nothing in confirmations and comments, in $colorScheme at $width px',
  async ({ colorScheme, width }) => {
    const found: string[] = [];
    const come = async (profile: string) => {
      const lms = await lmsWith(await commentedCourse(scorm12.target, SETTINGS));
      // The feedback fades in; half-faded words have less contrast than they end up with.
      const look = { colorScheme, viewport: { width, height: 740 }, reducedMotion: 'reduce' } as const;
      const { learner } = await visit(lms, { learner: 'kim', profile: profileNamed(profile) }, look);
      const check = async (state: string): Promise<void> => {
        const violations = await axeViolations(learner.frame);
        found.push(...violations.map((violation) => `${state}: ${violation}`));
      };
      await learner.start();
      await learner.answer('b');
      return { learner, form: new CommentForm(learner), look: check };
    };

    const { learner, form, look } = await come('strict SCORM 1.2');
    await look('comment field');
    await form.send.click();
    await form.says('Please write something first.');
    await look('comment missing');
    await form.field.fill('One\nTwo');
    await form.send.click();
    await form.says(SENT);
    await look('comment sent');
    await learner.next();
    await learner.answer('a');
    await form.field.fill('Not sent');
    await learner.next();
    await learner.answerAll('c');
    await look('confirmation, and a comment not sent');
    await learner.action('finish').click();
    await learner.frame.getByText('Please tick the box first.').waitFor();
    await look('confirmation missing');
    await learner.frame.getByRole('checkbox').check();
    await learner.action('finish').click();
    await learner.result.waitFor();
    await look('confirmed');

    const refused = await come('partial data model');
    await refused.form.field.fill('One');
    await refused.form.send.click();
    await refused.form.says(REFUSED);
    await refused.look('comment refused');
    expect(found).toEqual([]);
  },
);
