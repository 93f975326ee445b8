import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import lighthouse, { desktopConfig, type Result } from 'lighthouse';
import { chromium } from 'playwright-core';

import { LAUNCH_FLAGS } from '../scripts/launch-flags.ts';
import { median } from './median.ts';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;

const PRESETS = [
  ['mobile', undefined],
  ['desktop', desktopConfig],
] as const;

/** Lighthouse's scores for a page. */
export interface Scores {
  readonly preset: string;
  /** 0 to 100, in the order of the categories: medians of the runs */
  readonly scores: readonly number[];
  /** the audits that lowered a score in any of the runs */
  readonly failedAudits: readonly string[];
}

const scoresOf = ({ categories }: Result): number[] =>
  CATEGORIES.map((category) => Math.round((categories[category]?.score ?? 0) * 100));

function failedAuditsOf(result: Result): string[] {
  const imperfect = CATEGORIES.filter((_, index) => scoresOf(result)[index]! < 100);
  return imperfect.flatMap((category) =>
    (result.categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (result.audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${category}, ${id}: ${result.audits[id]?.displayValue ?? 'failed'}`),
  );
}

async function run(url: string, port: number, config: typeof desktopConfig | undefined): Promise<Result> {
  const flags = { port, logLevel: 'error' as const, onlyCategories: [...CATEGORIES] };
  const result = (await lighthouse(url, flags, config))?.lhr;
  if (!result || result.runtimeError) {
    throw new Error(`Lighthouse has no result: ${result?.runtimeError?.message ?? 'it says nothing'}`);
  }
  return result;
}

/** Runs Lighthouse with its presets for phones and desktops. */
export async function lighthouseScores(executablePath: string, url: string, runs: number): Promise<Scores[]> {
  const profile = await mkdtemp(join(tmpdir(), 'knigge-lighthouse-'));
  const args = [...LAUNCH_FLAGS, '--remote-debugging-port=0'];
  const context = await chromium.launchPersistentContext(profile, { executablePath, headless: true, args });
  try {
    const port = Number.parseInt(await readFile(join(profile, 'DevToolsActivePort'), 'utf8'), 10);
    const all: Scores[] = [];
    for (const [preset, config] of PRESETS) {
      const results: Result[] = [];
      while (results.length < runs) results.push(await run(url, port, config));
      const scores = CATEGORIES.map((_, index) => median(results.map((result) => scoresOf(result)[index]!)));
      all.push({ preset, scores, failedAudits: [...new Set(results.flatMap(failedAuditsOf))] });
    }
    return all;
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 20 });
  }
}
