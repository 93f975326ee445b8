import type { Tool } from '../tool/tool.ts';

/** The words that call a command of the tool in a folder (absolute): in a checkout of the tool, npm's scripts. */
export const callOf = (name: string, folder: string, { root }: Tool): readonly [string, ...string[]] =>
  folder === root ? ['npm', 'run', name, '--'] : ['npx', 'knigge', name];
