import { describe, expect, test } from 'vitest';
import { pageRenderer } from '../../../src/page/templates.ts';

const render = (page: string, view: object, partials: Readonly<Record<string, string>> = {}): string => {
  const files = Object.entries(partials).map(([name, text]) => [`partials/${name}.hbs`, text] as const);
  return pageRenderer(new Map([['page.hbs', page], ...files]))(view);
};

describe('a name that the view lacks', () => {
  test.each([
    ['a variable', '{{missing}}'],
    ['a raw variable', '{{{missing}}}'],
    ['a condition', '{{#if missing}}yes{{/if}}'],
    ['the other way round', '{{#unless missing}}yes{{/unless}}'],
    ['a list', '{{#each missing}}x{{/each}}'],
    ['a scope', '{{#with missing}}x{{/with}}'],
    ['a part of something there', '{{there.missing}}'],
    ['a part of something missing', '{{#if missing.part}}yes{{/if}}'],
    ['the surroundings of a list', '{{#each list}}{{../missing}}{{/each}}'],
    ['an item of a list', '{{#each list}}{{missing}}{{/each}}'],
    ['a parameter of a partial', '{{> part words=missing}}'],
    ['a variable inside a partial', '{{> asks words=there}}'],
    ['the name of a partial', '{{> (lookup there "missing")}}'],
  ])('throws as %s', (_, page) => {
    const view = { there: {}, list: [{ name: 'a' }] };
    const partials = { part: 'nothing of words', asks: '{{missing}}' };
    expect(() => render(page, view, partials)).toThrow(/not defined|could not be found/);
  });

  test.each(['{{name}}', '{{#if name}}yes{{/if}}', '{{#each name}}x{{/each}}', '{{> part words=name}}'])(
    'counts as lacking where it is undefined: %s',
    (page) => {
      expect(() => render(page, { name: undefined }, { part: '{{words}}' })).toThrow(/not defined/);
    },
  );

  test('throws as a partial that the theme lacks', () => {
    expect(() => render('{{> nowhere}}', {})).toThrow(/nowhere/);
  });

  test('throws as a helper that Handlebars does not have', () => {
    expect(() => render('{{shout name}}', { name: 'a' })).toThrow(/shout/);
  });
});

test('null, false, zero and empty values are not missing', () => {
  const view = { none: null, no: false, zero: 0, blank: '', list: [] };
  const page = '{{#if none}}a{{/if}}{{#if no}}b{{/if}}{{zero}}{{blank}}{{#each list}}c{{/each}}';
  expect(render(page, view)).toBe('0');
});

test('words are escaped, and markup is not where the template says so', () => {
  const view = { text: '<b>"&\'</b>' };
  expect(render('{{text}}|{{{text}}}', view)).toBe('&lt;b&gt;&quot;&amp;&#x27;&lt;/b&gt;|<b>"&\'</b>');
});

test('partials take their names from their place below partials/', () => {
  expect(
    render('{{> questions/single words=name}}', { name: 'x' }, { 'questions/single': '{{words}}!' }),
  ).toBe('x!');
});

test('a theme without a page says so', () => {
  expect(() => pageRenderer(new Map())).toThrow('page.hbs');
});
