import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { DOT } from '../../support/dot.ts';
import { CourseFolder } from '../compiler/course-folder.ts';
import { fetched, readPage } from './page-tags.ts';
import { withoutHash } from '../../support/without-hash.ts';
import { zipped } from '../../support/zipped.ts';

const NASTY = `</script><!-- <script> {{title}} "quoted" 'single' & </style>`;

/** Inside double quotes in YAML. */
const quoted = (label: string): string => `"${label} ${NASTY.replaceAll('"', '\\"')}"`;

/** Markdown that shows every character of a text as it is. */
const literal = (label: string): string => `${label} ${NASTY.replace(/[<>&"'{}!-]/g, '\\$&')}`;

const LABELS = {
  settings: ['Kurs', 'Leser', 'Frist', 'Name', 'Amt'],
  head: ['Folge', 'Rolle'],
  text: ['Lage', 'Wie', 'Eins', 'Zwei', 'Lob', 'Tadel', 'Merke'],
} as const;

const [title, readers, retention, name, office] = LABELS.settings.map(quoted);
const COURSE = `id: demo
title: ${title}
description: ${quoted('Beschreibung')}
intro: |
  ${literal('Anfang')}
language: de
version: 1.0.0
tracking: { readers: ${readers}, retention: ${retention} }
contacts:
  - { name: ${name}, role: ${office}, mail: a@example.com, phone: "030 <1>" }
`;

const [episode, role] = LABELS.head.map(quoted);
const [scenario, question, one, two, praise, blame, takeaway] = LABELS.text.map(literal);
const EPISODE = `---
id: anfrage
title: ${episode}
role: ${role}
---

${scenario} [Link](https://example.com/?a=1&b=2) ![Bild](media/bild.png)

## ${question}?

- [x] ${one}

  > ${praise}

- [ ] ${two}

  > ${blame}

## Merksatz

${takeaway}
`;

async function page(): Promise<string> {
  const folder = await CourseFolder.create({
    'course.yaml': COURSE,
    '01-anfrage.md': EPISODE,
  });
  await mkdir(join(folder.path, 'media'));
  await writeFile(join(folder.path, 'media/bild.png'), DOT);
  const { findings, packages } = await folder.compile();
  expect(findings).toEqual([]);
  return strFromU8(unzipSync(await zipped(packages[0]!))['index.html']!);
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

describe('a page with texts that look like markup', () => {
  test('has one style, one script with their hashes in its policy, and parsable course data', async () => {
    const { tags, raw } = readPage(await page());
    const [style, hideBlocked, data, script] = raw;
    expect(raw).toHaveLength(4);
    expect(JSON.parse(data!)).toMatchObject({ episodes: [{ id: 'anfrage' }] });
    const policy = tags.find(({ attributes }) => attributes.has('http-equiv'))?.attributes.get('content');
    expect(policy).toContain(`script-src 'sha256-${sha256(hideBlocked!)}' 'sha256-${sha256(script!)}';`);
    expect(policy).toContain(`style-src 'sha256-${sha256(style!)}';`);
  });

  test('has no event handlers and no style attributes', async () => {
    const { tags } = readPage(await page());
    const names = tags.flatMap(({ attributes }) => [...attributes.keys()]);
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => /^on|^style$/.test(name))).toEqual([]);
  });

  test('loads its own media and nothing else', async () => {
    const { tags, raw } = readPage(await page());
    expect(fetched(tags).map(withoutHash)).toEqual(['media/bild.png']);
    expect(raw[0]).not.toMatch(/url\(|@import/);
  });

  test('opens every link in a new window without opener and referrer', async () => {
    const { tags } = readPage(await page());
    const links = tags.filter(
      ({ name, attributes }) => name === 'a' && attributes.get('href')!.startsWith('https'),
    );
    expect(links.length).toBeGreaterThan(0);
    for (const { attributes } of links) {
      expect(attributes.get('target')).toBe('_blank');
      expect(attributes.get('rel')).toBe('noopener noreferrer');
    }
  });

  test('shows the texts as written', async () => {
    const html = await page();
    const shown = html
      .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
      .replace(/<[^>]*>/g, '')
      .replace(/&(?:quot|#x22|#34);/g, '"')
      .replace(/&(?:#x27|#39|apos);/g, "'")
      .replace(/&(?:lt|#x3C);/g, '<')
      .replace(/&(?:gt|#x3E);/g, '>')
      .replace(/&(?:amp|#x26);/g, '&');
    const labels = [...Object.values(LABELS).flat(), 'Anfang'];
    expect(labels.filter((label) => !shown.includes(`${label} ${NASTY}`))).toEqual([]);
  });

  test('has unique ids', async () => {
    const { tags } = readPage(await page());
    const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(ids).toEqual([...new Set(ids)]);
  });
});
