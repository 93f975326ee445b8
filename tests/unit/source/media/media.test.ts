import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkUrl, type UrlContext } from '../../../../src/source/markdown/check-url.ts';
import { mediaOf } from '../../../../src/source/media/media.ts';
import { startOf } from '../../../../src/diagnostics/place.ts';

const HERE = startOf('01.md');

const nameOf = (path: string): string => mediaOf([path]).use(path, HERE);
const resolve = (url: string): string | undefined => mediaOf([]).resolve(url);

describe('a link as a path in the course folder', () => {
  test.each([
    ['media/a.png', 'media/a.png'],
    ['./media/a.png', 'media/a.png'],
    ['media\\a.png', 'media/a.png'],
    ['media/sub/../a.png', 'media/a.png'],
    ['media/a.png?x=1#part', 'media/a.png'],
    ['media/Gr%C3%BC%C3%9Fe%20aus%20K%C3%B6ln.png', 'media/Grüße aus Köln.png'],
    ['media/Gru\u{308}ße.png', 'media/Grüße.png'],
    ['media/100%.png', 'media/100%.png'],
    ['..a.png', '..a.png'],
  ])('%s is %s', (url, path) => {
    expect(resolve(url)).toBe(path);
  });

  test.each([
    '..',
    '../a.png',
    '..\\a.png',
    'media/../../a.png',
    '/a.png',
    '\\a.png',
    '\\\\server\\a.png',
    '%2e%2e/a.png',
    '%2E%2E%2Fa.png',
    '..%5Ca.png',
    '%2Fetc/passwd',
  ])('%s leads out of it', (url) => {
    expect(resolve(url)).toBeUndefined();
  });

  test('no link resolves to a path outside the folder', () => {
    const part = fc.constantFrom('..', '.', 'a', '%2e%2e', '%2f', '\\', '/', 'ü', '%', '?', '#');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const path = resolve(parts.join(''));
        if (path === undefined) return;
        expect(path.startsWith('/')).toBe(false);
        expect(path.split('/')).not.toContain('..');
      }),
    );
  });
});

describe('the name in the package', () => {
  test('stays the same if it is plain', () => {
    expect(nameOf('media/a-1.png')).toBe('media/a-1.png');
  });

  test('is lower-case ASCII below media/, with a part of a hash if it had to change', () => {
    expect(nameOf('logo.svg')).toMatch(/^media\/logo(-[0-9a-f]{6})?\.svg$/);
    expect(nameOf('media/Grüße aus Köln.PNG')).toMatch(/^media\/gruesse-aus-koeln-[0-9a-f]{6}\.png$/);
    expect(nameOf('media/Smørrebrød.png')).toMatch(/^media\/smoerrebroed-[0-9a-f]{6}\.png$/);
    expect(nameOf('Bilder/Žluťoučký kůň.jpg')).toMatch(/^media\/bilder\/z-?lut[a-z0-9-]*-[0-9a-f]{6}\.jpg$/);
  });

  test.each(['con.png', 'media/aux.png', 'LPT1.v2.png', 'media/nul/a.png', 'com1/prn/con.png'])(
    'is none that Windows keeps for devices: %s',
    (path) => {
      const parts = nameOf(path).split('/');
      expect(parts.filter((part) => /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(part))).toEqual([]);
    },
  );

  test('is the same every time', () => {
    expect(nameOf('media/Über.png')).toBe(nameOf('media/Über.png'));
  });

  test.each([
    ['media/A.png', 'media/a.png'],
    ['media/ä.png', 'media/ae.png'],
    ['media/a b.png', 'media/a-b.png'],
    ['media/日.png', 'media/本.png'],
    ['a.png', 'media/a.png'],
  ])('keeps %s and %s apart', (one, other) => {
    const media = mediaOf([one, other]);
    expect(media.use(one, HERE)).not.toBe(media.use(other, HERE));
    expect(media.used.size).toBe(2);
  });

  test('is short enough for Windows, and unique', () => {
    const long = `media/${'sehr-langer-name-'.repeat(12)}`.slice(0, 200);
    const names = [nameOf(`${long}a.png`), nameOf(`${long}b.png`), nameOf(`media/${'x/'.repeat(90)}a.png`)];
    expect(new Set(names).size).toBe(3);
    for (const name of names) expect(name).toMatch(/^media\/[a-z0-9./-]{1,70}\.png$/);
  });

  test('is safe for any file system, whatever the file is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (word) => {
        const clean = word.replace(/[/\\\0]/g, '');
        fc.pre(clean !== '' && clean !== '.' && clean !== '..');
        expect(nameOf(`media/x${clean}.png`)).toMatch(/^media\/[a-z0-9._/-]+\.png$/);
      }),
    );
  });
});

test('only files that are shown or linked are used', () => {
  const media = mediaOf(['media/a.png', 'media/b.png', 'course.yaml']);
  media.use('media/b.png', HERE);
  expect([...media.used]).toEqual([['media/b.png', 'media/b.png']]);
});

test('a file beside one whose name differs only in case is used, with a finding', () => {
  const media = mediaOf(['media/Foto.jpg', 'media/foto.jpg']);
  const problems: unknown[] = [];
  const context: UrlContext = {
    place: HERE,
    report: (problem, params) => problems.push({ problem, ...params }),
  };
  const name = checkUrl({ type: 'image', url: 'media/Foto.jpg' }, media, context);
  expect(problems).toEqual([{ problem: 'twinFiles', path: 'media/Foto.jpg', twin: 'media/foto.jpg' }]);
  expect(name).not.toBe(checkUrl({ type: 'image', url: 'media/foto.jpg' }, media, context));
});
