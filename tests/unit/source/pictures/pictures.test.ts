import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { withoutHash } from '../../../support/without-hash.ts';
import { zipped } from '../../../support/zipped.ts';
import { CourseFolder, episode } from '../../compiler/course-folder.ts';

const OPTIONS = ['I answer.', 'I wait.'];

/** A text with names as in the course folder. */
const named = (text: string): string => text.replace(/-[0-9a-f]{8}(?=\.\w+[" ])/g, '');

/** A course that shows and links the files given, as a package. */
async function packed(files: Readonly<Record<string, Buffer>>, text: string) {
  const folder = await CourseFolder.create({ '01-a.md': episode('request', OPTIONS, text) });
  await mkdir(join(folder.path, 'media'));
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder.path, 'media', name), bytes);
  const { packages, findings } = await folder.compile();
  expect(findings).toEqual([]);
  const unzipped = new Map(Object.entries(unzipSync(await zipped(packages[0]!))));
  return {
    page: named(new TextDecoder().decode(unzipped.get('index.html'))),
    media: new Map(
      [...unzipped]
        .filter(([name]) => /^(media|pictures)\//.test(name))
        .map(([name, file]) => {
          expect(name).toContain(createHash('sha256').update(file).digest('hex').slice(0, 8));
          return [withoutHash(name), file];
        }),
    ),
    manifest: named(new TextDecoder().decode(unzipped.get('imsmanifest.xml'))),
  };
}

/** Pixels like those of a photo: each differs a little from its neighbours. */
const photo = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#456',
      noise: { type: 'gaussian', mean: 128, sigma: 20 },
    },
  }).blur(2);

const GPS = {
  IFD0: { Make: 'Camera of Kim', Copyright: 'Copyright of Kim' },
  IFD3: { GPSLatitude: '52/1 31/1 0/1', GPSLatitudeRef: 'N' },
};

describe('a photo from a phone', () => {
  test('has no location, camera and name, the sizes that a page needs, and is upright', async () => {
    // Orientation 6: the camera was held upright, and the pixels are rotated (EXIF 2.32, 4.6.4).
    const bytes = await photo(2400, 1200)
      .withMetadata({ orientation: 6 })
      .withExifMerge(GPS)
      .jpeg()
      .toBuffer();
    expect(bytes.toString('latin1')).toContain('Camera of Kim');
    const { page, media, manifest } = await packed({ 'kim.jpg': bytes }, '![The lobby](media/kim.jpg)');

    expect([...media.keys()].sort()).toEqual([
      'media/kim.jpg',
      'pictures/1200/kim.jpg.webp',
      'pictures/480/kim.jpg.webp',
      'pictures/960/kim.jpg.webp',
    ]);
    for (const [name, file] of media) {
      const { exif, xmp, iptc, icc, orientation, width, height } = await sharp(file).metadata();
      expect({ name, exif, xmp, iptc, icc, orientation }).toEqual({ name });
      expect(height).toBe(width * 2);
      expect(Buffer.from(file).toString('latin1')).not.toMatch(/of Kim|Exif/);
      expect(manifest).toContain(`href="${name}"`);
    }
    expect(page).toContain(
      '<picture><source type="image/webp" srcset="pictures/480/kim.jpg.webp 480w, pictures/960/kim.jpg.webp 960w, pictures/1200/kim.jpg.webp 1200w" sizes="(min-width: 44rem) 40rem, 100vw"><img src="media/kim.jpg" width="1200" height="2400" loading="lazy" class="wide" alt="The lobby"></picture>',
    );
  });

  test('loses its metadata also if it is only linked, and has one size', async () => {
    const bytes = await photo(900, 600).withExif(GPS).jpeg().toBuffer();
    const { media } = await packed({ 'kim.jpg': bytes }, 'See [the plan](media/kim.jpg).');
    expect([...media.keys()]).toEqual(['media/kim.jpg']);
    expect((await sharp(media.get('media/kim.jpg')).metadata()).exif).toBeUndefined();
  });

  test('is no wider than a page shows it', async () => {
    const { media } = await packed(
      { 'big.jpg': await photo(5000, 500).jpeg().toBuffer() },
      '![Wide](media/big.jpg)',
    );
    expect((await sharp(media.get('media/big.jpg')).metadata()).width).toBe(1600);
  });

  test.each(['png', 'gif', 'webp'] as const)(
    'as %s loses what it tells, and keeps its look',
    async (type) => {
      const bytes = await sharp({ create: { width: 20, height: 10, channels: 4, background: '#c00' } })
        .withExif(GPS)
        .toFormat(type)
        .toBuffer();
      const { media } = await packed({ [`dot.${type}`]: bytes }, `![Red](media/dot.${type})`);
      const made = sharp(media.get(`media/dot.${type}`));
      expect((await made.metadata()).exif).toBeUndefined();
      const [red, green, blue] = await made.removeAlpha().raw().toBuffer();
      expect(red).toBeGreaterThan(195);
      expect(Math.max(green!, blue!)).toBeLessThan(10);
    },
  );
});

test('the same picture gives the same bytes each time', async () => {
  const bytes = { 'kim.jpg': await photo(1000, 700).jpeg().toBuffer() };
  const [one, other] = [
    await packed(bytes, '![The lobby](media/kim.jpg)'),
    await packed(bytes, '![The lobby](media/kim.jpg)'),
  ];
  expect(other.media).toEqual(one.media);
});

test.each(['Decorative', 'dekorativ', 'Deko'])(
  'a picture that is called %s has an empty alt',
  async (word) => {
    const { page } = await packed({ 'a.png': await photo(9, 9).png().toBuffer() }, `![${word}](media/a.png)`);
    expect(page).toMatch(/<img src="media\/a\.png"[^>]* alt="">/);
  },
);

test('two pictures whose names differ in the extension are both kept', async () => {
  const [jpg, png] = [await photo(900, 600).jpeg().toBuffer(), await photo(900, 600).png().toBuffer()];
  const { media } = await packed({ 'a.jpg': jpg, 'a.png': png }, '![One](media/a.jpg) ![Two](media/a.png)');
  expect([...media.keys()]).toEqual(
    expect.arrayContaining(['pictures/480/a.jpg.webp', 'pictures/480/a.png.webp']),
  );
});

test('a picture that is taller than WebP allows is scaled down', async () => {
  const list = sharp({ create: { width: 60, height: 18_000, channels: 3, background: '#c00' } });
  const { media } = await packed(
    { 'tall.png': await list.png().toBuffer() },
    '![A long list](media/tall.png)',
  );
  expect((await sharp(media.get('media/tall.png')).metadata()).height).toBe(16_383);
});

test('a description may hold what looks like the end of a tag', async () => {
  const { page } = await packed(
    { 'menu.jpg': await photo(900, 600).jpeg().toBuffer() },
    '![Datei > Speichern "jetzt"](media/menu.jpg)',
  );
  expect(page).toContain('loading="lazy" class="wide" alt="Datei > Speichern &#x22;jetzt&#x22;"></picture>');
});
