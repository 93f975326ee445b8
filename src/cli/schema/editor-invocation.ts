import { relative, sep } from 'node:path';
import type { Tool } from '../../tool/tool.ts';
import type { Place } from '../../editor/tasks.ts';
import { callOf } from '../call-of.ts';

/**
 * How the tool is called from a folder (absolute) that is open in VS Code. In a checkout of the tool, npm goes up to its root
 * before it runs a script.
 */
export function editorPlace(folder: string, tool: Tool): Place {
  const up = relative(folder, tool.root).split(sep);
  const isWithin = up.every((part) => part === '..' || part === '');
  const base = ['${workspaceFolder}', ...(isWithin ? up.filter(Boolean) : [])].join('/');
  return { call: (name) => callOf(name, isWithin ? tool.root : folder, tool), base };
}
