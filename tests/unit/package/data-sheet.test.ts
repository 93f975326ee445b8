import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { CourseFolder, episode } from '../compiler/course-folder.ts';
import { readable } from '../page/page-tags.ts';
import { zipped } from '../../support/zipped.ts';

interface Sheet {
  readonly part: { readonly number: number; readonly total: number; readonly episode: string } | null;
  readonly record: {
    readonly level: string;
    readonly readers: string;
    readonly retention: string;
    readonly facts: readonly {
      readonly fact: string;
      readonly told: readonly string[];
      readonly keeps?: { readonly open: string; readonly final: string };
      readonly scorm12: readonly string[];
      readonly scorm2004: readonly string[];
    }[];
  };
}

async function sheetOf(settings: string): Promise<{ sheet: Sheet; html: string }> {
  const folder = await CourseFolder.create({
    'course.yaml': `id: demo\ntitle: Demo\nlanguage: de\nversion: 1.2.0\n${settings}`,
    '01-a.md': `${episode('request', ['I answer.', 'I wait.'])}${/comments/.test(settings) ? '\n## Ihr Kommentar\n' : ''}`,
  });
  const { packages, findings } = await folder.compile();
  expect(findings).toEqual([]);
  const files = unzipSync(await zipped(packages[0]!));
  return {
    sheet: JSON.parse(strFromU8(files['knigge.json']!)) as Sheet,
    html: readable(strFromU8(files['index.html']!)),
  };
}

test('at `completion` the data sheet names completion, place, exit and resume data, and nothing else', async () => {
  const { sheet } = await sheetOf(
    'tracking: { level: completion, readers: die Personalabteilung, retention: ein Jahr }\n',
  );
  expect(sheet.part).toBeNull();
  expect(sheet.record).toMatchObject({
    level: 'completion',
    readers: 'die Personalabteilung',
    retention: 'ein Jahr',
  });
  expect(sheet.record.facts.map(({ fact, scorm12 }) => [fact, scorm12])).toEqual([
    ['completion', ['cmi.core.lesson_status']],
    ['place', ['cmi.core.lesson_location']],
    ['exit', ['cmi.core.exit']],
    ['resume', ['cmi.suspend_data']],
  ]);
});

test('settings beside the level are in the data sheet as well', async () => {
  const { sheet } = await sheetOf(
    'tracking: { level: completion, readers: die Redaktion }\nattestation: Gelesen.\ncomments: send\n',
  );
  const added = sheet.record.facts.filter(({ fact }) => ['attestation', 'comment'].includes(fact));
  expect(added.map(({ fact, told }) => [fact, told])).toEqual([
    ['attestation', ['Ihre Bestätigung am Ende des Kurses, mit Zeitpunkt']],
    ['comment', ['Kommentare, die Sie absenden, mit Folge und Zeitpunkt']],
  ]);
  expect(added[1]!.scorm12).toEqual(['cmi.comments']);
});

test.each([
  'tracking: completion',
  'tracking: result',
  'tracking: answers\npass: 60',
  'tracking: { level: answers, timing: true, readers: die Redaktion }\nattestation: Gelesen.\ncomments: send',
  'comments: private',
])('%s: the learner reads what the data sheet says, line by line', async (settings) => {
  const { sheet, html } = await sheetOf(`${settings}\n`);
  const notice = /<section class="card notice".*?<ul>(.*?)<\/ul>/s.exec(html)![1]!;
  const lines = [...notice.matchAll(/<li>(.*?)<\/li>/g)].map(([, line]) => line);
  expect(lines).toEqual(sheet.record.facts.flatMap(({ told }) => told));
});

test('an agreement can be checked against the standard: every fact names its elements', async () => {
  const { sheet } = await sheetOf('tracking: { level: answers, timing: true }\npass: 60\n');
  for (const { fact, scorm12, scorm2004 } of sheet.record.facts) {
    expect([fact, scorm12.every((element) => element.startsWith('cmi.'))]).toEqual([fact, true]);
    expect(scorm2004.length).toBeGreaterThan(0);
  }
});

test.each([
  ['tracking: completion', { open: 'done', final: 'done' }, true],
  ['tracking: result', { open: 'done', final: 'done' }, true],
  ['tracking: result\npass: 60', { open: 'ratings', final: 'done' }, false],
  ['tracking: answers', { open: 'answers', final: 'answers' }, false],
] as const)(
  '%s: what resume data keep is in the sheet, and no sentence contradicts it',
  async (settings, keeps, unknown) => {
    const { sheet, html } = await sheetOf(`${settings}\n`);
    expect(sheet.record.facts.find(({ fact }) => fact === 'resume')?.keeps).toEqual(keeps);
    expect(html.includes('Ihre einzelnen Antworten erfährt es nicht.')).toBe(unknown);
  },
);
