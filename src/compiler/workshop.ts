import { bundlePlayer, type PlayerModules } from './bundle-player.ts';
import { styleOf } from './style.ts';
import { readTheme, type Theme } from './theme.ts';
import type { Tool } from './tool.ts';

/** What all packages of a course are made with. */
export interface Workshop {
  readonly tool: Tool;
  readonly theme: Theme;
  /** the style sheet, with no more than is asked for */
  style(parts: readonly string[], kinds: readonly string[]): Promise<string>;
  /** the player, with no more than is asked for */
  script(modules: PlayerModules): Promise<string>;
}

/** Gets everything ready; each player is bundled once. */
export async function openWorkshop(tool: Tool, themeName: string): Promise<Workshop> {
  const theme = await readTheme(tool.root, themeName);
  const scripts = new Map<string, Promise<string>>();
  return {
    tool,
    theme,
    style: (parts, kinds) => styleOf(theme, parts, kinds),
    script(modules) {
      const name = JSON.stringify(modules);
      const script = scripts.get(name) ?? bundlePlayer(tool.root, modules).then((bundle) => bundle.script);
      scripts.set(name, script);
      return script;
    },
  };
}
