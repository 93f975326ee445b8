import type { Brand } from '../course/settings.ts';
import type { FontFacts } from '../source/brand/font.ts';
import type { Tool } from '../tool/tool.ts';
import { buildBrandStyle } from './brand/build-brand-style.ts';
import { readTokens } from './brand/read-tokens.ts';
import { bundlePlayer, type PlayerModules } from './bundle-player.ts';
import { buildStyle } from './build-style.ts';
import { pageRenderer } from './templates.ts';
import { readTheme } from './theme.ts';

/** What all pages of a theme are made with. */
export interface Renderer {
  readonly tool: Tool;
  /** the page of a course, from what it shows */
  readonly render: (view: object) => string;
  /** the style sheet, with no more than is asked for */
  style(features: readonly string[], kinds: readonly string[]): Promise<string>;
  /** style that gives the theme colour and font of a brand; '' where there is none */
  brandStyle(brand: Brand | null, font: FontFacts | undefined): Promise<string>;
  /** the player, with no more than is asked for */
  script(modules: PlayerModules): Promise<string>;
}

const renderers = new Map<string, Promise<Renderer>>();

/** Creates the renderer of a theme, once: a tool does not change while it runs. */
export function createRenderer(tool: Tool, themeName: string): Promise<Renderer> {
  const name = JSON.stringify([tool, themeName]);
  const renderer = renderers.get(name) ?? rendererFor(tool, themeName);
  renderers.set(name, renderer);
  return renderer;
}

async function rendererFor(tool: Tool, themeName: string): Promise<Renderer> {
  const theme = await readTheme(tool.root, themeName);
  const scripts = new Map<string, Promise<string>>();
  return {
    tool,
    render: pageRenderer(theme),
    style: (features, kinds) => buildStyle(theme, features, kinds),
    brandStyle: async (brand, font) => (brand ? buildBrandStyle(brand, font, await readTokens(theme)) : ''),
    script(modules) {
      const name = JSON.stringify(modules);
      const script = scripts.get(name) ?? bundlePlayer(tool.root, modules).then((bundle) => bundle.script);
      scripts.set(name, script);
      return script;
    },
  };
}
