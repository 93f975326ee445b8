import { expect, test } from 'vitest';

import { flagship } from './support/course.ts';
import { scorm2004 } from './support/dialects.ts';
import { interactionValues } from './support/records.ts';
import { launchIn, lmsWith, openPage } from './support/stage.ts';

const QUESTIONS = 10;

test('the flagship is one request but for its pictures, sends nothing to other hosts, stores nothing and breaks no rule', async () => {
  const names = scorm2004;
  const lms = await lmsWith(await flagship(names.target));
  const { context, page } = await openPage();
  const asked: string[] = [];
  const own = () => lms.requests.filter((path) => path.startsWith('/package/'));
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));

  const learner = await launchIn(page, lms, { learner: 'kim', api: names.strict });
  await learner.start();
  await learner.option('a').waitFor();
  expect(own()[0]).toBe('/package/index.html');
  expect(own().slice(1)).toEqual([
    expect.stringMatching(/^\/package\/media\/titelbild-[0-9a-f]{8}\.svg$/),
    expect.stringMatching(/^\/package\/media\/freundschaftsanfrage-[0-9a-f]{8}\.svg$/),
  ]);
  for (let question = 0; question < QUESTIONS; question += 1) await learner.answerAll('b');
  await learner.result.waitFor();
  await learner.exit();

  expect(lms.record('kim')[names.status]).toBe('completed');
  expect(new Set(interactionValues(lms.record('kim'), 'id')).size).toBe(QUESTIONS);
  expect([...new Set(asked.map((url) => new URL(url).origin))]).toEqual([lms.origin]);
  expect(
    own().filter((path) => !/^\/package\/(index\.html|media\/[a-z-]+-[0-9a-f]{8}\.svg)$/.test(path)),
  ).toEqual([]);
  expect(new Set(own()).size).toBe(own().length);
  expect(complaints).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(
    await learner.frame.evaluate(async () => ({
      cookie: document.cookie,
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    })),
  ).toEqual({ cookie: '', local: [], session: [], databases: [], caches: [], workers: 0 });
});
