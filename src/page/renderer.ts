import { bundlePlayer, type PlayerModules } from './bundle-player.ts';
import { styleOf } from './style.ts';
import { pageRenderer } from './templates.ts';
import { readTheme } from './theme.ts';
import type { Tool } from '../tool/tool.ts';

/** What all packages of a course are made with. */
export interface Workshop {
  readonly tool: Tool;
  /** the page of a course, from what it shows */
  readonly render: (view: object) => string;
  /** the style sheet, with no more than is asked for */
  style(parts: readonly string[], kinds: readonly string[]): Promise<string>;
  /** the player, with no more than is asked for */
  script(modules: PlayerModules): Promise<string>;
}

const workshops = new Map<string, Promise<Workshop>>();

/** Gets everything ready, once for each theme: a tool does not change while it runs. */
export function openWorkshop(tool: Tool, themeName: string): Promise<Workshop> {
  const name = JSON.stringify([tool, themeName]);
  const workshop = workshops.get(name) ?? equip(tool, themeName);
  workshops.set(name, workshop);
  return workshop;
}

async function equip(tool: Tool, themeName: string): Promise<Workshop> {
  const theme = await readTheme(tool.root, themeName);
  const scripts = new Map<string, Promise<string>>();
  return {
    tool,
    render: pageRenderer(theme),
    style: (parts, kinds) => styleOf(theme, parts, kinds),
    script(modules) {
      const name = JSON.stringify(modules);
      const script = scripts.get(name) ?? bundlePlayer(tool.root, modules).then((bundle) => bundle.script);
      scripts.set(name, script);
      return script;
    },
  };
}
