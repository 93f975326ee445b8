import type { CommandLine } from '../editor/tasks.ts';
import type { Tool } from '../tool/tool.ts';

/** The command line for a command of the tool in a folder (absolute); in a checkout of the tool, an npm script. */
export const commandLineFor = (command: string, folder: string, { root }: Tool): CommandLine =>
  folder === root ? ['npm', 'run', command, '--'] : ['npx', 'knigge', command];
