import Handlebars from 'handlebars';
import type { Theme } from './theme.ts';

const OPTIONS = { strict: true, knownHelpersOnly: true, preventIndent: true } as const;

/**
 * In strict mode Handlebars 4.7 throws for a missing `{{name}}`, but lets a missing name in `#if`, `#each`
 * or a partial's parameter pass as empty. Its compiler checks every path whose node says `strict`.
 */
class EveryPathStrict extends Handlebars.Visitor {
  override PathExpression(path: hbs.AST.PathExpression & { strict?: boolean }): void {
    path.strict = true;
  }
}

function compile(handlebars: typeof Handlebars, template: string): HandlebarsTemplateDelegate {
  const ast = handlebars.parse(template);
  new EveryPathStrict().accept(ast);
  return handlebars.compile(ast, OPTIONS);
}

/**
 * A function that renders `page.hbs` of a theme with its partials. It throws where a template uses a name that the
 * view lacks or that is undefined, also within `#if`, `#each` and parameters.
 */
export function pageRenderer(theme: Theme): (view: object) => string {
  const handlebars = Handlebars.create();
  for (const [path, template] of theme) {
    const partial = /^partials\/(.+)\.hbs$/.exec(path)?.[1];
    if (partial) handlebars.registerPartial(partial, compile(handlebars, template));
  }
  const page = theme.get('page.hbs');
  if (page === undefined) throw new Error('the base theme has no page.hbs');
  const render = compile(handlebars, page);
  return (view) => render(withoutUndefined(view));
}

const withoutUndefined = (view: object): unknown => JSON.parse(JSON.stringify(view));
