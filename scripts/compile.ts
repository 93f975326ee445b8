import { compileCommand } from './compile-command.ts';

await compileCommand('lib/knigge.js');
