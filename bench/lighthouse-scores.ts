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

/** Lighthouse's marks for a page. */
export interface Marks {
  readonly preset: string;
  /** 0 to 100, in the order of the categories: medians of the runs */
  readonly points: readonly number[];
  /** the audits that took points in any of the runs */
  readonly costs: readonly string[];
}

const pointsOf = ({ categories }: Result): number[] =>
  CATEGORIES.map((category) => Math.round((categories[category]?.score ?? 0) * 100));

function costsOf(result: Result): string[] {
  const flawed = CATEGORIES.filter((_, index) => pointsOf(result)[index]! < 100);
  return flawed.flatMap((category) =>
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

/** Judges a page as a phone and a desktop would show it, so many times each. */
export async function lighthouseMarks(executablePath: string, url: string, runs: number): Promise<Marks[]> {
  const profile = await mkdtemp(join(tmpdir(), 'knigge-lighthouse-'));
  const args = [...LAUNCH_FLAGS, '--remote-debugging-port=0'];
  const context = await chromium.launchPersistentContext(profile, { executablePath, headless: true, args });
  try {
    const port = Number.parseInt(await readFile(join(profile, 'DevToolsActivePort'), 'utf8'), 10);
    const marks: Marks[] = [];
    for (const [preset, config] of PRESETS) {
      const results: Result[] = [];
      while (results.length < runs) results.push(await run(url, port, config));
      const points = CATEGORIES.map((_, index) => median(results.map((result) => pointsOf(result)[index]!)));
      marks.push({ preset, points, costs: [...new Set(results.flatMap(costsOf))] });
    }
    return marks;
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 20 });
  }
}
