import { fileURLToPath } from 'node:url';
import { provideControlFiles } from './provide-control-files.ts';

try {
  await provideControlFiles(fileURLToPath(new URL('..', import.meta.url)));
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`The control files could not be provided: ${reason}\n`);
  process.exitCode = 1;
}
