import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../src/page/csp.ts';

const directives = (policy: string): Map<string, string[]> =>
  new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values];
    }),
  );

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

test('only this style and this script are allowed', () => {
  const style = '.gruß{content:"„“"}';
  const script = 'document.title="Grüße"';
  const policy = directives(contentSecurityPolicy(style, script, []));
  expect(policy.get('script-src')).toEqual([hashOf(script)]);
  expect(policy.get('style-src')).toEqual([hashOf(style)]);
});

test('everything else is forbidden', () => {
  const text = contentSecurityPolicy('', '', []);
  const policy = directives(text);
  const closed = [...policy].filter(([, values]) => values.join() === "'none'").map(([name]) => name);
  expect(closed).toEqual(
    expect.arrayContaining(['connect-src', 'frame-src', 'form-action', 'base-uri', 'default-src']),
  );
  expect(text).not.toMatch(/unsafe|https?:|\*/);
});

test('the policy fits into a quoted attribute', () => {
  expect(contentSecurityPolicy('a"b', 'c"d', [])).not.toMatch(/["<>&]/);
});

test('frames of the named hosts are allowed where a course has their films', () => {
  const policy = directives(contentSecurityPolicy('', '', ['https://player.vimeo.com']));
  expect(policy.get('frame-src')).toEqual(['https://player.vimeo.com']);
});
