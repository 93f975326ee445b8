import { describe, expect, test } from 'vitest';

import { contrastOf } from './support/contrast.ts';

import { scorm12 } from './support/dialects.ts';
import { commentedCourse } from './support/course.ts';
import { everything, showEverything } from './support/everything.ts';
import { faintTexts } from './support/faint-texts.ts';
import { lmsWith, visit } from './support/stage.ts';

/** What has to be seen without being read (WCAG 2.2, 1.4.11). */
const ENOUGH = 3;

const BRANDS = [
  ['the theme’s own', ''],
  ['light', 'brand: { color: "#ffcc00" }'],
  ['dark', 'brand: { color: "#5b0f8b" }'],
  ['red', 'brand: { color: "#c8102e" }'],
] as const;

describe.each(BRANDS)('in a colour that is %s', (_, settings) => {
  test.each(['light', 'dark'] as const)(
    'controls, marks and the focus can be seen, %s',
    async (colorScheme) => {
      const lms = await lmsWith(
        await commentedCourse(
          scorm12.target,
          `${settings}
comments: send\ntracking: { readers: the house }`,
        ),
      );
      const { page, learner } = await visit(lms, { learner: 'kim', api: scorm12.strict }, { colorScheme });
      const { frame } = learner;
      const faint: string[] = [];
      const look = async (what: string, selector: string, property: Parameters<typeof contrastOf>[1]) => {
        const contrast = await contrastOf(
          frame.locator(selector).filter({ visible: true }).first(),
          property,
        );
        if (contrast < ENOUGH) faint.push(`${what}: ${contrast.toFixed(1)} : 1`);
      };
      const lookAtFocus = async (what: string, selector: string): Promise<void> => {
        const ring = frame.locator(selector).first();
        const { outlineStyle, outlineWidth } = await ring.evaluate((element) => {
          const style = getComputedStyle(element);
          return { outlineStyle: style.outlineStyle, outlineWidth: style.outlineWidth };
        });
        if (outlineStyle !== 'solid' || Number.parseFloat(outlineWidth) < 2) faint.push(`${what}: no ring`);
        await look(`the ring of ${what}`, selector, 'outlineColor');
      };

      await look('the main button', '.cover .button', 'borderTopColor');
      await page.keyboard.press('Tab');
      await lookAtFocus('the skip link', ':focus-visible');
      await page.keyboard.press('Tab');
      await lookAtFocus('the start button', '.cover :focus-visible');
      await learner.start();
      await look('an option', '.view:not([hidden]) .option', 'borderTopColor');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await lookAtFocus('an option', '.option:has(:focus-visible)');
      await look('the chosen option', '.option:has(:checked)', 'borderTopColor');
      await page.keyboard.press('Tab');
      await lookAtFocus('a button', ':focus-visible');
      await look('the ring of the meter', '.path [data-here]', 'color');
      await page.keyboard.press('Enter');
      for (const rating of ['best', 'ok', 'poor']) {
        const feedback = `.view:not([hidden]) .feedback[data-rating="${rating}"]`;
        await look(`the edge of ${rating}`, feedback, 'borderInlineStartColor');
        await look(`the icon of ${rating}`, `${feedback} .icon`, 'backgroundColor');
        await look(`the sign in the icon of ${rating}`, `${feedback} .icon`, 'color');
      }
      await look('what is answered of the path', '.path [data-done]', 'backgroundColor');
      await look('a field', '.view:not([hidden]) textarea', 'borderTopColor');
      await look('another button', '.view:not([hidden]) .button:not(.button--main)', 'borderTopColor');
      expect(faint).toEqual([]);
    },
  );

  test('whatever text the page can show can be read, light and dark', async () => {
    const lms = await lmsWith(await everything(scorm12.target, settings));
    const { page, learner } = await visit(lms, { learner: 'kim', api: scorm12.strict });
    const { frame } = learner;
    const faint: string[] = [];
    for (const marked of [false, true]) {
      for (const at of ['start', 'episode'] as const) {
        await frame.evaluate(showEverything, { at, marked });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const place = `${at}${marked ? ', marked' : ''}, ${colorScheme}`;
          faint.push(...(await faintTexts(frame)).map((text) => `${place}: ${text}`));
        }
      }
    }
    expect(faint).toEqual([]);
  });
});
