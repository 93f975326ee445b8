import type Handlebars from 'handlebars';
import runtime from 'handlebars/runtime.js';
import type { Theme } from './theme.ts';

/** The types of handlebars 4.7 leave its runtime empty (runtime.d.ts). */
const { create } = runtime as unknown as typeof Handlebars;

/**
 * A function that renders `page.hbs` of a theme with its partials. It throws where a template uses a name that the
 * view lacks, also within `#if`, `#each` and parameters.
 */
export function pageRenderer(templates: Theme['templates']): (view: object) => string {
  const handlebars = create();
  for (const [path, template] of Object.entries(templates)) {
    const partial = /^partials\/(.+)\.hbs$/.exec(path)?.[1];
    if (partial) handlebars.registerPartial(partial, handlebars.template(template));
  }
  const page = templates['page.hbs'];
  if (page === undefined) throw new Error('the base theme has no page.hbs');
  return handlebars.template(page);
}

/** A view that lacks what was undefined. */
export const withoutUndefined = (view: object): object => JSON.parse(JSON.stringify(view)) as object;
