import { describe, expect, test } from 'vitest';
import { nextSteps } from '../../../src/cli/new/next-steps.ts';
import { packageRoot } from '../../../src/tool/package-root.ts';
import { newMessages } from '../../../src/cli/new/messages.ts';
import { reportOf, Workshop } from './command-run.ts';

describe('knigge new, where nobody answers', () => {
  test.each([
    { language: 'de', episode: '01-kuchen.md', title: 'Zu Gast' },
    { language: 'en', episode: '01-cake.md', title: 'Being a guest' },
  ])('writes a course in "$language" that builds without a word of complaint', async (wanted) => {
    const shop = await Workshop.create();
    const { code, stdout, stderr } = await shop.command(
      `new kurs --lang de --language ${wanted.language} --title`.split(' ').concat(wanted.title),
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain(`✔ Der Kurs „${wanted.title}“ liegt in kurs.`);
    expect(await shop.list('kurs')).toEqual([wanted.episode, 'README.md', 'course.yaml']);
    const built = await shop.build(['kurs', '--json']);
    expect(built.code).toBe(0);
    expect(reportOf(built)).toMatchObject({
      packages: [
        { language: wanted.language, target: 'scorm12' },
        { language: wanted.language, target: 'scorm2004-3' },
      ],
      diagnostics: [],
    });
  });

  test('takes title and id from the folder, and the language from the system', async () => {
    const shop = await Workshop.create();
    expect((await shop.command(['new', 'gute_gastgeber'], { LC_ALL: 'de_DE.UTF-8' })).code).toBe(0);
    const settings = (await shop.read('gute_gastgeber/course.yaml')).toString();
    expect(settings).toMatch(/^id: gute$/m);
    expect(settings).toMatch(/^title: Gute gastgeber$/m);
    expect(settings).toMatch(/^language: de$/m);
  });

  test('takes the folder from the title, and keeps the title as it is', async () => {
    const shop = await Workshop.create();
    const title = 'Geschenke & Einladungen: #1 – „für alle!“';
    expect((await shop.command(['new', '--title', title, '--language', 'de'])).code).toBe(0);
    const built = await shop.build(['geschenke-einladungen-1-fuer-alle', '--json']);
    expect(built.code).toBe(0);
    expect(reportOf(built).packages[0]).toMatchObject({ course: 'geschenk' });
    expect(built.stderr).toContain(`✔ ${title} 0.1.0`);
  });

  test('goes below modules/ where that exists, but takes a named folder as it is', async () => {
    const shop = await Workshop.create();
    await shop.write('modules/README.md', 'Our courses.\n');
    await shop.command(['new', '--title', 'Zu Gast']);
    await shop.command(['new', 'zu-gast']);
    expect(await shop.list('modules')).toEqual(['README.md', 'zu-gast']);
    expect(await shop.list('zu-gast')).toContain('course.yaml');
  });

  test('gives two courses side by side ids of their own, so that both can be built at once', async () => {
    const shop = await Workshop.create();
    await shop.write('modules/README.md', 'Our courses.\n');
    await shop.command(['new', '--title', 'Datenschutz im Büro']);
    await shop.command(['new', '--title', 'Datenschutz unterwegs']);
    const built = await shop.build(['--json']);
    expect(built.code).toBe(0);
    expect(reportOf(built).packages.map(({ course }) => course)).toEqual(
      'datensch datensch datensc2 datensc2'.split(' '),
    );
  });

  test('says what to type next, with quotation marks where a folder has blanks', async () => {
    const shop = await Workshop.create();
    const { stderr } = await shop.command(['new', 'mein Kurs', '--lang', 'de']);
    expect(stderr).toContain('Und jetzt:\n  npx knigge dev "mein Kurs" ');
    expect(stderr).toContain('\n  npx knigge build "mein Kurs"  Pakete für Ihr Lernsystem bauen\n');
    expect((await shop.command(['build', 'mein Kurs'])).code).toBe(0);
  });

  test('in a checkout names the scripts of npm', () => {
    const root = packageRoot();
    const [dev, build] = nextSteps('modules/kurs', root, { root, version: '1.0.0' }, newMessages.en);
    expect(dev![0].trim()).toBe('npm run dev -- modules/kurs');
    expect(build![0].trim()).toBe('npm run build -- modules/kurs');
  });
});

describe('knigge new never overwrites', () => {
  test('a folder with something in it, not even a hidden file', async () => {
    const shop = await Workshop.create();
    await shop.write('kurs/.notes', 'mine');
    const { code, stderr } = await shop.command(['new', 'kurs', '--lang', 'de']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `Fehler KNG140 knigge:1:12
  Im Ordner „kurs“ liegt schon etwas, und überschrieben wird nichts.
    │
  1 │ knigge new kurs --lang de
    │            ^^^^
  → Nennen Sie einen neuen oder einen leeren Ordner: knigge new mein-zweiter-kurs
`,
    });
    expect(await shop.list('kurs')).toEqual(['.notes']);
  });

  test('a file, or one above the folder', async () => {
    const shop = await Workshop.create();
    await shop.write('notes.txt', 'mine');
    for (const folder of ['notes.txt', 'notes.txt/kurs']) {
      const { code, stderr } = await shop.command(['new', folder, '--lang', 'en']);
      expect(code).toBe(2);
      expect(stderr).toContain(`KNG141 knigge:1:12\n  "${folder}" cannot become a folder`);
    }
    expect((await shop.read('notes.txt')).toString()).toBe('mine');
  });

  test('but an empty folder is welcome, and so is the one that one is in', async () => {
    const shop = await Workshop.create();
    expect((await shop.command(['new', '.', '--title', 'Here'])).code).toBe(0);
    expect(await shop.list('.')).toContain('course.yaml');
    expect((await shop.command(['build', '.'])).code).toBe(0);
  });
});

describe('what will not do is said before anything is written', () => {
  test.each([
    { args: ['--id', 'Kurs X', '--title', 'Zu Gast'], code: 'KNG142', hint: '--id gast' },
    { args: ['--title', ' '], code: 'KNG143', hint: '--title "' },
    { args: ['--title', 'x'.repeat(201)], code: 'KNG143', hint: '--title "' },
    { args: ['x'.repeat(300)], code: 'KNG144', hint: 'kürzeren: knigge new mein-kurs' },
    { args: ['--language', 'fr'], code: 'KNG118', hint: 'de oder en' },
  ])('$args.0 … is $code', async ({ args, code, hint }) => {
    const shop = await Workshop.create();
    const run = await shop.command(['new', ...args, '--lang', 'de']);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(`Fehler ${code} `);
    expect(run.stderr.split('→')[1]).toContain(hint);
    expect(await shop.list('.')).toEqual([]);
  });
});
