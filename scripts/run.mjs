// Runs a TypeScript file of this project, compiled where a source has changed: node scripts/run.mjs FILE [ARGUMENT…]
import { pathToFileURL } from 'node:url';
import { compiled, generated } from './compiled.mjs';

const [file = '', ...args] = process.argv.slice(2);
try {
  await generated();
  const path = await compiled(file);
  // In place: what imports argv from node:process keeps the array that it has found first.
  process.argv.splice(1, Infinity, path, ...args);
  await import(pathToFileURL(path).href);
} catch (error) {
  if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error;
  process.stderr.write(`${error.message}\nPackages are missing. Run "npm ci".\n`);
  process.exitCode = 1;
}
