#!/usr/bin/env node
import nodeModule from 'node:module';
import v8 from 'node:v8';

// Node 22.8 and later keep compiled code from run to run (https://nodejs.org/api/module.html#module-compile-cache).
if ('enableCompileCache' in nodeModule) (nodeModule.enableCompileCache as () => void)();
// A build is over before it pays to compile functions that may never run and to optimise those that do
// (docs/decisions/late-compilation.md). A flag that V8 does not know would print an error.
if (/^1[123]\./.test(process.versions.v8)) {
  v8.setFlagsFromString('--max-lazy');
  v8.setFlagsFromString('--interrupt-budget=1000000');
}

const [{ main }, { processContext }] = await Promise.all([
  import('./main.ts'),
  import('./process-context.ts'),
]);
process.exitCode = await main(process.argv.slice(2), processContext(process, import.meta.dirname));
