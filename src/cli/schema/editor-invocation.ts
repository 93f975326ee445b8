import { relative, sep } from 'node:path';
import type { Tool } from '../../tool/tool.ts';
import type { Invocation } from '../../editor/tasks.ts';
import { commandLineFor } from '../command-line-for.ts';

/**
 * How VS Code calls the tool from the folder (absolute) that it has open. In a checkout of the tool, npm changes to its
 * root before it runs a script.
 */
export function editorInvocation(folder: string, tool: Tool): Invocation {
  const parts = relative(folder, tool.root).split(sep);
  const isWithin = parts.every((part) => part === '..' || part === '');
  const base = ['${workspaceFolder}', ...(isWithin ? parts.filter(Boolean) : [])].join('/');
  return { commandLine: (command) => commandLineFor(command, isWithin ? tool.root : folder, tool), base };
}
