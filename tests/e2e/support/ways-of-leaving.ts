import { DIALECTS, type Names } from './dialects.ts';
import type { OpenedCourse, Place } from './opened-course.ts';

interface WayOfLeaving {
  readonly place: Place;
  readonly leave: (course: OpenedCourse) => Promise<void>;
}

/** Ways that need no help of the course, and after which the learner is somewhere else. */
const WAYS_OF_LEAVING: readonly (readonly [way: string, WayOfLeaving])[] = [
  [
    "by the LMS's own exit link",
    {
      place: 'beside-exit',
      async leave({ page }) {
        await page.getByRole('link').click();
        await page.waitForURL('**/home');
      },
    },
  ],
  [
    'by going back in the browser',
    {
      place: 'beside-exit',
      async leave({ page }) {
        await page.goBack();
        await page.waitForURL('**/home');
      },
    },
  ],
  [
    'by closing the tab',
    {
      place: 'beside-exit',
      leave: ({ page }) => page.close({ runBeforeUnload: true }),
    },
  ],
  [
    'because the LMS removes its frame',
    {
      place: 'beside-exit',
      leave: ({ page }) => page.evaluate(() => document.querySelector('iframe')!.remove()),
    },
  ],
  [
    'because its frame shows something else',
    {
      place: 'beside-exit',
      leave: ({ page }) =>
        page
          .frame('content')!
          .goto('about:blank')
          .then(() => undefined),
    },
  ],
  [
    'by closing its window',
    {
      place: 'window',
      async leave({ window }) {
        const closed = window.waitForEvent('close');
        await window.close({ runBeforeUnload: true });
        await closed;
      },
    },
  ],
];

/** Each way with a standard, in turn; the two halves are each other's complement. */
export const waysAndDialects = (
  half: 0 | 1,
): (readonly [way: string, standard: string, WayOfLeaving & { readonly names: Names }])[] =>
  WAYS_OF_LEAVING.map(([way, leaving], index) => {
    const names = DIALECTS[(index + half) % 2]!;
    return [way, names.name, { ...leaving, names }];
  });
