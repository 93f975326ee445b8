import type { OpenedCourse, Place } from './opened-course.ts';

interface WayOfLeaving {
  readonly place: Place;
  readonly leave: (course: OpenedCourse) => Promise<void>;
}

/** Ways that need no help of the course, and after which the learner is somewhere else. */
export const WAYS_OF_LEAVING: readonly (readonly [way: string, WayOfLeaving])[] = [
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
