import { compileCommand } from './compile-command.ts';

await compileCommand('lib');
