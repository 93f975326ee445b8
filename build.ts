import { main } from './src/cli/main.ts';
import { processContext } from './src/cli/process-context.ts';

process.exitCode = await main(['build', ...process.argv.slice(2)], processContext(process));
