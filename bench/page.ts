import { exit, stderr, stdout } from 'node:process';

import { chromium } from 'playwright-core';

import { findBrowser } from '../scripts/find-browser.ts';
import { LAUNCH_FLAGS } from '../scripts/launch-flags.ts';
import { flagship } from '../tests/e2e/support/course.ts';
import { firstQuestion, type FirstQuestion } from './first-question.ts';
import { CATEGORIES, lighthouseMarks, type Marks } from './lighthouse-marks.ts';
import { median } from './median.ts';
import { serve } from './serve.ts';
import { table } from './table.ts';

const RUNS = 3;
const OPENINGS = 10;
/** how many times longer than a page with the same text and no script the first question may take */
const RATIO = 1.5;

async function judged(executablePath: string, files: ReadonlyMap<string, Uint8Array>): Promise<Marks[]> {
  const host = await serve(files);
  try {
    return await lighthouseMarks(executablePath, `${host.origin}/index.html`, RUNS);
  } finally {
    await host.close();
  }
}

async function opened(executablePath: string, html: string): Promise<FirstQuestion> {
  const browser = await chromium.launch({ executablePath, headless: true, args: LAUNCH_FLAGS });
  try {
    return await firstQuestion(browser, html, OPENINGS);
  } finally {
    await browser.close();
  }
}

const marksTable = (marks: readonly Marks[]): string =>
  table(
    [`Lighthouse, median of ${RUNS}`, ...CATEGORIES],
    marks.map(({ preset, points }) => [preset, ...points]),
  );

const row = (name: string, times: readonly number[]): [string, ...number[]] => [
  name,
  ...[Math.min(...times), median(times), Math.max(...times)].map(Math.round),
];

const questionTable = ({ course, plain, text }: FirstQuestion): string =>
  table(
    [`first question, ms, ${OPENINGS} openings`, 'fastest', 'median', 'slowest'],
    [row('course', course), row('same text, no script', text), row('  its first question', plain)],
  );

const executablePath = findBrowser();
if (executablePath === undefined) {
  stderr.write('This needs a browser and none was found: run "npm run browser" first.\n');
  exit(1);
}
const { files } = await flagship('scorm12');
const marks = await judged(executablePath, files);
const times = await opened(executablePath, new TextDecoder().decode(files.get('index.html')));
const ratio = median(times.course) / median(times.text);
const toQuestion = median(times.course) / median(times.plain);
stdout.write(`${marksTable(marks)}\n\n${questionTable(times)}\n\n`);
stdout.write(`400 kbit/s, 400 ms, processor 4 times slower. Ratio ${ratio.toFixed(2)}, allowed ${RATIO};\n`);
stdout.write(`to the first question of that page, the rest still on its way, ${toQuestion.toFixed(2)}.\n`);
const complaints = marks.flatMap(({ preset, costs }) => costs.map((cost) => `${preset}, ${cost}`));
for (const complaint of complaints) stderr.write(`Costs points: ${complaint}.\n`);
const perfect = marks.every(({ points }) => points.every((mark) => mark === 100));
process.exitCode = perfect && ratio <= RATIO ? 0 : 1;
