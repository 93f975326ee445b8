import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Workspace } from './workspace.ts';
import { PreviewRun } from './preview-run.ts';

describe('the preview', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'opens, reports each saved state, and ends with exit code 0 at %s',
    async (signal) => {
      const workspace = await Workspace.create('gut');
      const running = new PreviewRun(workspace.path);
      const url = await running.url();
      expect(running.output).toContain('Kurs gut 1.0.0: no errors');
      const page = await fetch(url);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('<html lang="en">');

      const episode = (await workspace.list('modules/gut')).find((name) => name.endsWith('.md'));
      const text = await workspace.text(`modules/gut/${episode}`);
      await workspace.write(`modules/gut/${episode}`, text.replace('- [x]', '- [q]'));
      await running.waitFor(/Error KNG\d{3} modules\/gut\/\S+\.md:\d+/);
      await running.waitFor('The page keeps showing the last state without an error.');
      expect((await fetch(url)).status).toBe(200);

      running.interrupt(signal);
      expect(await running.ended).toBe(0);
      expect(running.output).toMatch(/The preview has ended\.\n$/);
      await expect(fetch(url)).rejects.toThrow('fetch failed');
      expect(await workspace.list('modules/gut')).not.toContain('ids.lock.yaml');
      expect(await workspace.list('dist')).toEqual([]);
    },
  );

  test('shows the course of the folder in which it is called', async () => {
    const workspace = await Workspace.create('eins', 'zwei');
    const running = new PreviewRun(join(workspace.path, 'modules/zwei'));
    await running.url();
    expect(running.output).toContain('Kurs zwei 1.0.0: no errors');
  });

  test('opens a course with errors, and reports them', async () => {
    const workspace = await Workspace.create();
    await workspace.course('schief', { version: 'v1' });
    const running = new PreviewRun(workspace.path, 'modules/schief');
    await running.url();
    expect(running.output).toContain('Error KNG021 modules/schief/course.yaml:4:10');
    expect(running.output).toContain('The page shows the course as soon as the errors are mended.');
    expect(running.output).not.toContain('keeps showing');
  });
});

describe('the preview does not open', () => {
  test.each([
    ['for several courses', ['eins', 'zwei'], ['dev'], 2, 'Error KNG150 modules:1:1'],
    ['without a course', [], ['dev'], 1, 'Error KNG001 modules:1:1'],
    ['for a folder that does not exist', [], ['dev', 'gibtsnicht'], 2, 'Error KNG009 gibtsnicht:1:1'],
  ])('%s', async (_, courses, args, code, message) => {
    const workspace = await Workspace.create(...courses);
    const run = await workspace.command(args, { LC_ALL: 'en_GB.UTF-8' });
    expect(run).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(message) as string });
  });
});
