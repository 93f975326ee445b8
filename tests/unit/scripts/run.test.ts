import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { expect, test } from 'vitest';
import { compilationOf } from '../../../scripts/compilations.mjs';
import { packageRoot } from '../../../src/tool/package-root.ts';

const SCRIPT = 'tests/unit/scripts/print-arguments.ts';

test('a script gets its own arguments, also in the run that compiles it', () => {
  rmSync(join(packageRoot(), compilationOf(SCRIPT).compilation.folder), { recursive: true, force: true });
  const run = (...args: readonly string[]): unknown =>
    JSON.parse(
      execFileSync(execPath, ['scripts/run.mjs', SCRIPT, ...args], { cwd: packageRoot(), encoding: 'utf8' }),
    );
  expect([run('start', '--out'), run('start'), run()]).toEqual([['start', '--out'], ['start'], []]);
});
