import type { Brand } from '../course/settings.ts';
import type { FontFacts } from '../source/brand/font.ts';
import type { Tool } from '../tool/tool.ts';
import { buildBrandStyle } from './brand/build-brand-style.ts';
import { kept } from '../cache/cache.ts';
import { bundlePlayer, type PlayerModules } from './bundle-player.ts';
import { buildStyle } from './build-style.ts';
import { pageRenderer } from './templates.ts';
import { readTheme } from './theme.ts';

/** Renders the pages of a theme. */
export interface Renderer {
  readonly tool: Tool;
  /** the HTML of a page from its template values */
  readonly render: (view: object) => string;
  /** CSS of the theme for a course with these features and question kinds */
  style(features: readonly string[], kinds: readonly string[]): string;
  /** CSS that gives the theme the colour and the font of a brand; '' where there is no brand */
  brandStyle(brand: Brand | null, font: FontFacts | undefined): string;
  /** the player with these modules as one script */
  script(modules: PlayerModules): Promise<string>;
}

const renderers = new Map<string, Promise<Renderer>>();

/** The renderer of a theme; each is created once, because the files of the tool do not change while it runs. */
export function createRenderer(tool: Tool, themeName: string): Promise<Renderer> {
  const name = JSON.stringify([tool.root, tool.version, themeName]);
  const renderer = renderers.get(name) ?? rendererFor(tool, themeName);
  renderers.set(name, renderer);
  return renderer;
}

async function rendererFor(tool: Tool, themeName: string): Promise<Renderer> {
  const theme = await readTheme(tool.root, themeName);
  const scripts = new Map<string, Promise<string>>();
  return {
    tool,
    render: pageRenderer(theme.templates),
    style: (features, kinds) => buildStyle(theme, features, kinds),
    brandStyle: (brand, font) => (brand ? buildBrandStyle(brand, font, theme.tokens) : ''),
    script(modules) {
      const name = JSON.stringify(modules);
      const bundle = (): Promise<string> => bundlePlayer(tool.root, modules);
      const script = scripts.get(name) ?? kept(tool.cache, 'player', [modules], bundle);
      scripts.set(name, script);
      return script;
    },
  };
}
