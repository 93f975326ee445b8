import { stderr, stdout } from 'node:process';

import { chromium } from 'playwright-core';

import { browserOrExit } from '../scripts/browser-or-exit.ts';
import { LAUNCH_FLAGS } from '../scripts/launch-flags.ts';
import { flagship } from '../tests/e2e/support/course.ts';
import { firstQuestion, type FirstQuestion } from './first-question.ts';
import { CATEGORIES, lighthouseScores, type Scores } from './lighthouse-scores.ts';
import { median } from './median.ts';
import { serve } from './serve.ts';
import { table } from './table.ts';

const RUNS = 3;
const OPENINGS = 10;
/** how many times longer than a page with the same text and no script the first question may take */
const MAX_RATIO = 1.5;

async function measureScores(
  executablePath: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Scores[]> {
  const server = await serve(files);
  try {
    return await lighthouseScores(executablePath, `${server.origin}/index.html`, RUNS);
  } finally {
    await server.close();
  }
}

async function measureOpenings(executablePath: string, html: string): Promise<FirstQuestion> {
  const browser = await chromium.launch({ executablePath, headless: true, args: LAUNCH_FLAGS });
  try {
    return await firstQuestion(browser, html, OPENINGS);
  } finally {
    await browser.close();
  }
}

const scoresTable = (all: readonly Scores[]): string =>
  table(
    [`Lighthouse, median of ${RUNS}`, ...CATEGORIES],
    all.map(({ preset, scores }) => [preset, ...scores]),
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

const executablePath = browserOrExit();
const { files } = await flagship('scorm12');
const scores = await measureScores(executablePath, files);
const times = await measureOpenings(executablePath, new TextDecoder().decode(files.get('index.html')));
const ratio = median(times.course) / median(times.text);
const ratioToQuestion = median(times.course) / median(times.plain);
stdout.write(`${scoresTable(scores)}\n\n${questionTable(times)}\n\n`);
stdout.write(
  `400 kbit/s, 400 ms, processor 4 times slower. Ratio ${ratio.toFixed(2)}, allowed ${MAX_RATIO};\n`,
);
stdout.write(
  `to the first question of that page, the rest still on its way, ${ratioToQuestion.toFixed(2)}.\n`,
);
for (const { preset, failedAudits } of scores) {
  for (const audit of failedAudits) stderr.write(`Costs points: ${preset}, ${audit}.\n`);
}
const isPerfect = scores.every((preset) => preset.scores.every((score) => score === 100));
process.exitCode = isPerfect && ratio <= MAX_RATIO ? 0 : 1;
