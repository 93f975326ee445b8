import { transform } from 'esbuild';
import type { Theme } from './theme.ts';

/** The style sheets of a theme as one, in the order of their names. */
export async function styleOf(theme: Theme): Promise<string> {
  const sheets = [...theme].filter(([path]) => path.startsWith('styles/') && path.endsWith('.css'));
  const { code } = await transform(sheets.map(([, css]) => css).join('\n'), {
    loader: 'css',
    minify: true,
    charset: 'utf8',
  });
  return code.trim();
}
