import { describe, expect, test } from 'vitest';
import { nextSteps } from '../../../src/cli/new/next-steps.ts';
import { packageRoot } from '../../../src/tool/package-root.ts';
import { newMessages } from '../../../src/cli/new/messages.ts';
import { reportOf, Workspace } from './workspace.ts';

describe('knigge new without a terminal', () => {
  test.each([
    { language: 'de', episode: '01-kuchen.md', title: 'Zu Gast' },
    { language: 'en', episode: '01-cake.md', title: 'Being a guest' },
  ])('writes a course in "$language" that builds without a finding', async (course) => {
    const workspace = await Workspace.create();
    const { code, stdout, stderr } = await workspace.command(
      `new kurs --lang de --language ${course.language} --title`.split(' ').concat(course.title),
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain(`✔ Der Kurs „${course.title}“ liegt in kurs.`);
    expect(await workspace.list('kurs')).toEqual([course.episode, 'README.md', 'course.yaml', 'media']);
    expect(await workspace.list('kurs/media')).toEqual(['cover.svg']);
    expect(stderr).toContain('media/cover.svg  das Bild der Startseite');
    const built = await workspace.build(['kurs', '--json']);
    expect(built.code).toBe(0);
    expect(reportOf(built)).toMatchObject({
      packages: [
        { language: course.language, target: 'scorm12' },
        { language: course.language, target: 'scorm2004-3' },
      ],
      diagnostics: [],
    });
  });

  test('takes title and id from the folder, and the language from the system', async () => {
    const workspace = await Workspace.create();
    expect((await workspace.command(['new', 'gute_gastgeber'], { LC_ALL: 'de_DE.UTF-8' })).code).toBe(0);
    const settings = await workspace.text('gute_gastgeber/course.yaml');
    expect(settings).toMatch(/^id: gute$/m);
    expect(settings).toMatch(/^title: Gute gastgeber$/m);
    expect(settings).toMatch(/^language: de$/m);
  });

  test('names the folder after the title, and keeps the title as it is', async () => {
    const workspace = await Workspace.create();
    const title = 'Geschenke & Einladungen: #1 – „für alle!“';
    expect((await workspace.command(['new', '--title', title, '--language', 'de'])).code).toBe(0);
    const built = await workspace.build(['geschenke-einladungen-1-fuer-alle', '--json']);
    expect(built.code).toBe(0);
    expect(reportOf(built).packages[0]).toMatchObject({ course: 'geschenk' });
    expect(built.stderr).toContain(`✔ ${title} 0.1.0`);
  });

  test('writes below modules/ where that exists, but a named folder where it is named', async () => {
    const workspace = await Workspace.create();
    await workspace.write('modules/README.md', 'Our courses.\n');
    await workspace.command(['new', '--title', 'Zu Gast']);
    await workspace.command(['new', 'zu-gast']);
    expect(await workspace.list('modules')).toEqual(['README.md', 'zu-gast']);
    expect(await workspace.list('zu-gast')).toContain('course.yaml');
  });

  test('gives two courses in sibling folders different ids, so that both can be built at once', async () => {
    const workspace = await Workspace.create();
    await workspace.write('modules/README.md', 'Our courses.\n');
    await workspace.command(['new', '--title', 'Datenschutz im Büro']);
    await workspace.command(['new', '--title', 'Datenschutz unterwegs']);
    const built = await workspace.build(['--json']);
    expect(built.code).toBe(0);
    expect(reportOf(built).packages.map(({ course }) => course)).toEqual(
      'datensch datensch datensc2 datensc2'.split(' '),
    );
  });

  test('prints the commands to type next, with quotation marks around a folder with a space', async () => {
    const workspace = await Workspace.create();
    const { stderr } = await workspace.command(['new', 'mein Kurs', '--lang', 'de']);
    expect(stderr).toContain('Und jetzt:\n  npx knigge dev "mein Kurs" ');
    expect(stderr).toContain('\n  npx knigge build "mein Kurs"  Pakete für Ihr Lernsystem bauen\n');
    expect((await workspace.command(['build', 'mein Kurs'])).code).toBe(0);
  });

  test('prints npm scripts in a checkout of the tool', () => {
    const root = packageRoot();
    const [dev, build] = nextSteps('modules/kurs', root, { root, version: '1.0.0' }, newMessages.en);
    expect(dev![0].trim()).toBe('npm run dev -- modules/kurs');
    expect(build![0].trim()).toBe('npm run build -- modules/kurs');
  });
});

describe('knigge new does not overwrite', () => {
  test('a folder with files, even if they are hidden', async () => {
    const workspace = await Workspace.create();
    await workspace.write('kurs/.notes', 'mine');
    const { code, stderr } = await workspace.command(['new', 'kurs', '--lang', 'de']);
    expect(code).toBe(2);
    expect(stderr).toContain('Fehler KNG140 knigge:1:12');
    expect(await workspace.list('kurs')).toEqual(['.notes']);
  });

  test('a file that has the name of the folder, or of one above it', async () => {
    const workspace = await Workspace.create();
    await workspace.write('notes.txt', 'mine');
    for (const folder of ['notes.txt', 'notes.txt/kurs']) {
      const { code, stderr } = await workspace.command(['new', folder, '--lang', 'en']);
      expect(code).toBe(2);
      expect(stderr).toContain(`KNG141 knigge:1:12\n  "${folder}" cannot become a folder`);
    }
    expect(await workspace.text('notes.txt')).toBe('mine');
  });

  test('but accepts an empty folder, and the working directory if it is empty', async () => {
    const workspace = await Workspace.create();
    expect((await workspace.command(['new', '.', '--title', 'Here'])).code).toBe(0);
    expect(await workspace.list('.')).toContain('course.yaml');
    expect((await workspace.command(['build', '.'])).code).toBe(0);
  });
});

describe('a wrong argument is reported before anything is written', () => {
  test.each([
    { args: ['--id', 'Kurs X', '--title', 'Zu Gast'], code: 'KNG142', hint: '--id gast' },
    { args: ['--title', ' '], code: 'KNG143', hint: '--title "' },
    { args: ['--title', 'x'.repeat(201)], code: 'KNG143', hint: '--title "' },
    { args: ['x'.repeat(300)], code: 'KNG144', hint: 'Wählen Sie einen kürzeren.' },
    { args: ['--language', 'fr'], code: 'KNG118', hint: 'de oder en' },
  ])('$args.0 … is $code', async ({ args, code, hint }) => {
    const workspace = await Workspace.create();
    const run = await workspace.command(['new', ...args, '--lang', 'de']);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(`Fehler ${code} `);
    expect(run.stderr.split('→')[1]).toContain(hint);
    expect(await workspace.list('.')).toEqual([]);
  });
});
