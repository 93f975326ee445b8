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
    ['an inverted condition', '{{#unless missing}}yes{{/unless}}'],
    ['a list', '{{#each missing}}x{{/each}}'],
    ['a scope', '{{#with missing}}x{{/with}}'],
    ['a property of an object', '{{there.missing}}'],
    ['a property of a missing name', '{{#if missing.part}}yes{{/if}}'],
    ['a name outside a list', '{{#each list}}{{../missing}}{{/each}}'],
    ['an item of a list', '{{#each list}}{{missing}}{{/each}}'],
    ['a parameter of a partial', '{{> part texts=missing}}'],
    ['a variable inside a partial', '{{> asks texts=there}}'],
    ['the name of a partial', '{{> (lookup there "missing")}}'],
  ])('throws as %s', (_, page) => {
    const view = { there: {}, list: [{ name: 'a' }] };
    const partials = { part: 'no texts', asks: '{{missing}}' };
    expect(() => render(page, view, partials)).toThrow(/not defined|could not be found/);
  });

  test.each(['{{name}}', '{{#if name}}yes{{/if}}', '{{#each name}}x{{/each}}', '{{> part texts=name}}'])(
    'counts as missing where it is undefined: %s',
    (page) => {
      expect(() => render(page, { name: undefined }, { part: '{{texts}}' })).toThrow(/not defined/);
    },
  );

  test('throws as a partial', () => {
    expect(() => render('{{> nowhere}}', {})).toThrow(/nowhere/);
  });

  test('throws as a helper', () => {
    expect(() => render('{{shout name}}', { name: 'a' })).toThrow(/shout/);
  });
});

test('null, false, zero and empty values are not missing', () => {
  const view = { none: null, no: false, zero: 0, blank: '', list: [] };
  const page = '{{#if none}}a{{/if}}{{#if no}}b{{/if}}{{zero}}{{blank}}{{#each list}}c{{/each}}';
  expect(render(page, view)).toBe('0');
});

test('values are escaped, except in triple braces', () => {
  const view = { text: '<b>"&\'</b>' };
  expect(render('{{text}}|{{{text}}}', view)).toBe('&lt;b&gt;&quot;&amp;&#x27;&lt;/b&gt;|<b>"&\'</b>');
});

test('partials are named by their path below partials/', () => {
  expect(
    render('{{> questions/single texts=name}}', { name: 'x' }, { 'questions/single': '{{texts}}!' }),
  ).toBe('x!');
});

test('a theme without page.hbs throws', () => {
  expect(() => pageRenderer(new Map())).toThrow('page.hbs');
});
