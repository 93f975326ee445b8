import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Workshop } from './command-run.ts';
import { PreviewRun } from './preview-run.ts';

describe('the preview', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'opens, follows what is saved, and stops cleanly at %s',
    async (signal) => {
      const shop = await Workshop.create();
      await shop.course('gut');
      const running = new PreviewRun(shop.path);
      const url = await running.url();
      expect(running.said).toContain('Kurs gut 1.0.0: no errors');
      const page = await fetch(url);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('<html lang="en">');

      const episode = (await shop.list('modules/gut')).find((name) => name.endsWith('.md'));
      const text = (await shop.read(`modules/gut/${episode}`)).toString();
      await shop.write(`modules/gut/${episode}`, text.replace('- [x]', '- [q]'));
      await running.says(/Error KNG\d{3} modules\/gut\/\S+\.md:\d+/);
      await running.says('The page keeps showing the last state without an error.');
      expect((await fetch(url)).status).toBe(200);

      running.interrupt(signal);
      expect(await running.ended).toBe(0);
      expect(running.said).toMatch(/The preview has ended\.\n$/);
      await expect(fetch(url)).rejects.toThrow('fetch failed');
      expect(await shop.list('modules/gut')).not.toContain('ids.lock.yaml');
      expect(await shop.list('dist')).toEqual([]);
    },
  );

  test('shows the course of the folder in which it is called', async () => {
    const shop = await Workshop.create();
    await shop.course('eins');
    await shop.course('zwei');
    const running = new PreviewRun(join(shop.path, 'modules/zwei'));
    await running.url();
    expect(running.said).toContain('Kurs zwei 1.0.0: no errors');
  });

  test('opens a course that has errors, and says so', async () => {
    const shop = await Workshop.create();
    await shop.course('schief', { version: 'v1' });
    const running = new PreviewRun(shop.path, 'modules/schief');
    await running.url();
    expect(running.said).toContain('Error KNG021 modules/schief/course.yaml:4:10');
  });
});

describe('does not open', () => {
  test('for several courses, and names them', async () => {
    const shop = await Workshop.create();
    await shop.course('eins');
    await shop.course('zwei');
    const { code, stdout, stderr } = await shop.command(['dev'], { LC_ALL: 'de_DE.UTF-8' });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(`Fehler KNG150 modules:1:1
  Die Vorschau zeigt einen Kurs, und hier sind mehrere.
  → Nennen Sie den Ordner, zum Beispiel: knigge dev modules/eins
  Vorhanden: modules/eins, modules/zwei

`);
  });

  test('for no course at all, and says where to put one', async () => {
    const shop = await Workshop.create();
    const { code, stderr } = await shop.command(['dev'], { LC_ALL: 'en_GB.UTF-8' });
    expect(code).toBe(1);
    expect(stderr).toContain('KNG001');
  });

  test('for a folder that is not there', async () => {
    const shop = await Workshop.create();
    const { code, stderr } = await shop.command(['dev', 'gibtsnicht']);
    expect(code).toBe(2);
    expect(stderr).toContain('KNG009');
  });
});
