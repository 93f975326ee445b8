/*
 * Runs command lines one after the other within this process: the first argument is JSON of `{ folder, args }[]`. Prints
 * exit code, stdout and stderr of each as JSON.
 */
import { main } from '../../src/cli/main.ts';
import { collectedProcess } from './collected-process.ts';
import type { CommandLine } from './under-permissions.ts';

const runs = [];
for (const { folder, args } of JSON.parse(process.argv[2]!) as CommandLine[]) {
  const context = collectedProcess(folder);
  const code = await main(args, context);
  runs.push({ code, stdout: context.stdout.text, stderr: context.stderr.text });
}
process.stdout.write(JSON.stringify(runs));
