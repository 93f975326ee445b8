import { stderr, stdout } from 'node:process';

import { type Browser, chromium } from 'playwright-core';

import { browserOrExit } from '../scripts/browser-or-exit.ts';
import { LAUNCH_FLAGS } from '../scripts/launch-flags.ts';
import { flagship } from '../tests/e2e/support/course.ts';
import { type Names, scorm12, scorm2004 } from '../tests/e2e/support/dialects.ts';
import { exceededBudgets } from './budgets.ts';
import { longCourse } from './long-course.ts';
import { PEERS, SOURCE } from './peers.ts';
import { takeCourse } from './take-course.ts';
import { table } from './table.ts';
import { growthOf, type Growth, type Traffic, countTraffic, wholeVisit } from './count-traffic.ts';

const SHORT = 10;
const LONG = 100;
/** Milliseconds on an episode before it is answered; after one second, its place is saved. */
const READING = 5000;

interface Measurement {
  readonly name: string;
  readonly traffic: Traffic;
  /** by a learner who reads */
  readonly reading: Traffic;
  readonly growth: Growth;
}

async function measure(browser: Browser, name: string, names: Names): Promise<Measurement> {
  const course = await flagship(names.target);
  const none = await takeCourse(browser, course, names, 0);
  const short = await takeCourse(browser, course, names, SHORT);
  const long = await takeCourse(browser, await longCourse(LONG, names.target), names, LONG);
  const slow = await takeCourse(browser, course, names, SHORT, READING);
  const [traffic, reading] = [short, slow].map((visit) => countTraffic(wholeVisit(visit)));
  return { name, traffic: traffic!, reading: reading!, growth: growthOf(none, short, long) };
}

const trafficTable = (rows: readonly (readonly [string, Traffic])[]): string =>
  table(
    ['ten episodes', 'calls', 'GetValue', 'SetValue', 'Commit', 'GetLastError', 'characters set'],
    rows.map(([name, { calls, gets, sets, commits, errors, characters }]) => [
      name,
      calls,
      gets,
      sets,
      commits,
      errors,
      characters,
    ]),
  );

const growthTable = (measured: readonly Measurement[]): string =>
  table(
    ['per answer', ...measured.map(({ name }) => name)],
    [
      [
        'commits, fewest to most',
        ...measured.map(({ growth }) => `${growth.commits.fewest}–${growth.commits.most}`),
      ],
      [
        "SetValue beyond the interaction's own fields, at most",
        ...measured.map(({ growth }) => growth.otherSets),
      ],
      ['  and for the outcome, once', ...measured.map(({ growth }) => growth.outcome)],
      [`calls, ${SHORT} episodes`, ...measured.map(({ growth }) => growth.perAnswer.short)],
      [`calls, ${LONG} episodes`, ...measured.map(({ growth }) => growth.perAnswer.long)],
      ['calls for launch, outcome and exit, once', ...measured.map(({ growth }) => growth.fixed)],
      ['calls of a visit without an answer', ...measured.map(({ growth }) => growth.withoutAnswer)],
    ],
  );

const executablePath = browserOrExit();
const browser = await chromium.launch({ executablePath, headless: true, args: LAUNCH_FLAGS });
try {
  const measured = await Promise.all([
    measure(browser, 'ours 1.2', scorm12),
    measure(browser, 'ours 2004', scorm2004),
  ]);
  const ours = measured.flatMap(({ name, traffic, reading }) => [
    [name, traffic] as const,
    [`${name}, read for ${READING / 1000} s each`, reading] as const,
  ]);
  stdout.write(`${trafficTable([...ours, ...PEERS])}\n\n${growthTable(measured)}\n\n${SOURCE}\n`);
  const messages = measured.flatMap(({ name, traffic, growth }) => exceededBudgets(name, traffic, growth));
  for (const message of messages) stderr.write(`Over budget: ${message}.\n`);
  process.exitCode = messages.length > 0 ? 1 : 0;
} finally {
  await browser.close();
}
