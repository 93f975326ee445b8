import { describe, expect, test } from 'vitest';

import { reword, authored } from '../e2e/support/activity.ts';
import { flagship } from '../e2e/support/course.ts';
import { DIALECTS, type Names } from '../e2e/support/dialects.ts';
import { type LmsServer, startLms } from '../e2e/support/lms-server.ts';
import { interactionValues } from '../e2e/support/records.ts';
const SAFE = 'Ihr Lernsystem hat das Speichern bestätigt – Sie können den Kurs jetzt verlassen.';
import { type EngineWindow, until } from './engines/engine.ts';
import { firefox } from './engines/firefox.ts';
import { webkit } from './engines/webkit.ts';

const QUESTIONS = 10;

const launchUrl = (lms: LmsServer, names: Names): string =>
  lms.launchUrl({ learner: 'kim', api: names.strict });

const recorded = (lms: LmsServer): string[] => interactionValues(lms.record('kim'), 'id');

const press = (window: EngineWindow, action: string): Promise<void> =>
  window.click(`button[data-action="${action}"]`);

/** Answers the question in view; its feedback has the focus then, and is in view. */
async function answer(window: EngineWindow, letter: string): Promise<void> {
  await window.click(`main > section [data-option="${letter}"]`);
  await press(window, 'check');
  await until(
    () =>
      window.inCourse(() => {
        const { top, bottom } = document.activeElement!.getBoundingClientRect();
        const isFeedback = document.activeElement!.closest('[data-feedback], .feedbacks') !== null;
        return isFeedback && top >= 0 && bottom <= innerHeight;
      }),
    'the feedback in view',
  );
}

/** To the next page, or on the closing page to what is still open. */
const ONWARDS = '[data-action="next"], [data-open-list] button';

/** Whether a question is in view that has no answer yet; runs in the course's page. */
const isAsking = (): boolean =>
  [...document.querySelectorAll('[data-action="check"]')].some((button) => button.checkVisibility());

/** The id of the episode in view; runs in the course's page. */
const episodeInView = (): string =>
  [...document.querySelectorAll<HTMLElement>('main > section')].find((section) => section.checkVisibility())!
    .dataset['episode']!;

/** Leaves the course; the LMS has ended the session then, with its time. */
async function leave(window: EngineWindow, lms: LmsServer, names: Names): Promise<void> {
  await window.leave(`${lms.origin}/home`);
  await until(() => lms.record('kim')[names.totalTime] !== undefined, 'the time of the visit');
}

describe.each([firefox, webkit])('in $name', (engine) => {
  test.each(DIALECTS)('the flagship is taken to its end in $name, recorded and left', async (names) => {
    const lms = await startLms(await flagship(names.target));
    const window = await engine.window();
    try {
      await window.open(launchUrl(lms, names));
      await press(window, 'start');
      for (let question = 0; question < QUESTIONS; question += 1) {
        await answer(window, 'b');
        await press(window, 'next');
      }
      await until(
        () => window.inCourse((safe) => document.body.innerText.includes(safe), SAFE),
        'the confirmation of the LMS',
      );
      expect(lms.record('kim')).toMatchObject({ [names.status]: 'completed' });
      expect(new Set(recorded(lms)).size).toBe(QUESTIONS);
      await leave(window, lms, names);
    } finally {
      await window.close();
      await lms.close();
    }
  });

  test.each(DIALECTS)('who leaves midway goes on there in $name, also after an update', async (names) => {
    const course = authored(3);
    const first = await course.release(names.target);
    const lms = await startLms(first);
    const window = await engine.window();
    await window.open(launchUrl(lms, names));
    await press(window, 'start');
    await answer(window, 'b');
    await press(window, 'next');
    await answer(window, 'a');
    await leave(window, lms, names);
    await window.close();
    const saved = lms.record('kim');
    await lms.close();

    const updated = await reword(course, 0, 'b').version('1.1.0').release(names.target);
    const later = await startLms(updated);
    later.give('kim', saved);
    const again = await engine.window();
    try {
      await again.open(launchUrl(later, names));
      await press(again, 'start');
      const asked: string[] = [];
      for (let left = 2; left > 0; left -= 1) {
        while (!(await again.inCourse(isAsking))) await again.click(ONWARDS);
        asked.push(await again.inCourse(episodeInView));
        await answer(again, 'c');
      }
      await press(again, 'next');
      expect(asked.toSorted()).toEqual(['greeting', 'letter']);
      await until(() => later.record('kim')[names.status] === 'completed', 'the completion');
      expect(recorded(later)).toEqual(['greeting', 'meeting', ...asked]);
    } finally {
      await again.close();
      await later.close();
    }
  });
});
