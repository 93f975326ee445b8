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

test('only this style and these scripts are allowed', () => {
  const style = '.gruß{content:"„“"}';
  const script = 'document.title="Grüße"';
  const policy = directives(contentSecurityPolicy({ style, scripts: [script, 'go()'] }, []));
  expect(policy.get('script-src')).toEqual([hashOf(script), hashOf('go()')]);
  expect(policy.get('style-src')).toEqual([hashOf(style)]);
});

test('everything else is forbidden', () => {
  const text = contentSecurityPolicy({ style: '', scripts: [''] }, []);
  const policy = directives(text);
  const closed = [...policy].filter(([, values]) => values.join() === "'none'").map(([name]) => name);
  expect(closed).toEqual(expect.arrayContaining(['frame-src', 'form-action', 'base-uri', 'default-src']));
  expect(text).not.toMatch(/unsafe|https?:|\*/);
});

test('a page with style and script as files takes them from its own origin only', () => {
  const policy = directives(contentSecurityPolicy(null, []));
  expect([policy.get('script-src'), policy.get('style-src')]).toEqual([["'self'"], ["'self'"]]);
});

test('an API that the LMS puts into the page may save, at the same origin only', () => {
  const policy = directives(contentSecurityPolicy(null, []));
  expect(policy.get('connect-src')).toEqual(["'self'"]);
});

test('the policy fits into a quoted attribute', () => {
  expect(contentSecurityPolicy({ style: 'a"b', scripts: ['c"d'] }, [])).not.toMatch(/["<>&]/);
});

test('frames of the named hosts are allowed where a course has their films', () => {
  const policy = directives(
    contentSecurityPolicy({ style: '', scripts: [''] }, ['https://player.vimeo.com']),
  );
  expect(policy.get('frame-src')).toEqual(['https://player.vimeo.com']);
});
