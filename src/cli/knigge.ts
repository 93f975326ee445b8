#!/usr/bin/env node
import nodeModule from 'node:module';
import v8 from 'node:v8';

// Node 22.8 and later keep compiled code from run to run (https://nodejs.org/api/module.html#module-compile-cache).
if ('enableCompileCache' in nodeModule) (nodeModule.enableCompileCache as () => void)();
// V8 optimises code after this many bytes of it have run; at its default, a build spends a quarter of its CPU time on
// code that soon is not needed any more (docs/decisions/late-optimisation.md). An unknown flag would print an error.
if (/^1[123]\./.test(process.versions.v8)) v8.setFlagsFromString('--interrupt-budget=1000000');

const [{ main }, { processContext }] = await Promise.all([
  import('./main.ts'),
  import('./process-context.ts'),
]);
process.exitCode = await main(process.argv.slice(2), processContext(process));
