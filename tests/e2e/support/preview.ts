import { mkdir, mkdtemp, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Frame, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

import { packageRoot } from '../../../src/tool/package-root.ts';
import type { MessageLanguage } from '../../../src/diagnostics/problem.ts';
import { type PreviewServer, startPreviewServer } from '../../../src/preview/preview-server.ts';
import type { LmsRecord } from '../../../src/profiles/lms-record.ts';
import { closeAfterwards, complain } from './closing.ts';
import { episodeFiles } from './episodes.ts';
import { Learner } from './learner.ts';
import { openPage, SOON } from './stage.ts';

export interface PreviewedCourse {
  /** lines of course.yaml beyond the required ones */
  readonly settings?: string;
  readonly episodes?: number;
  readonly language?: MessageLanguage;
  /** more files, by name, or other ones */
  readonly files?: Readonly<Record<string, string>>;
}

/** An author's folder and the preview of it. */
export class Author {
  readonly folder: string;
  readonly server: PreviewServer;

  private constructor(folder: string, server: PreviewServer) {
    this.folder = folder;
    this.server = server;
  }

  static async at({
    settings = '',
    episodes = 3,
    language = 'en',
    files = {},
  }: PreviewedCourse = {}): Promise<Author> {
    const parent = await realpath(await mkdtemp(join(tmpdir(), 'preview-')));
    closeAfterwards(() => rm(parent, { recursive: true, force: true }));
    const folder = join(parent, 'kurs');
    await mkdir(folder);
    const course = `id: mini\ntitle: Good manners\nlanguage: en\nversion: 1.0.0\n${settings}\n`;
    const all = { 'course.yaml': course, ...Object.fromEntries(episodeFiles(episodes)), ...files };
    for (const [name, text] of Object.entries(all)) await writeFile(join(folder, name), text);
    const tool = { root: packageRoot(), version: '0.0.0' };
    const server = await startPreviewServer({
      path: folder,
      folder: 'kurs',
      tool,
      language,
      onSnapshot: () => undefined,
      onInternalError: complain,
      onWatchError: complain,
    });
    closeAfterwards(() => server.close());
    return new Author(folder, server);
  }

  read(name: string): Promise<string> {
    return readFile(join(this.folder, name), 'utf8');
  }

  save(name: string, text: string): Promise<void> {
    return writeFile(join(this.folder, name), text);
  }

  /** As editors do that never leave half a file: beside it, then in its place. */
  async saveAside(name: string, text: string): Promise<void> {
    await writeFile(join(this.folder, `${name}.tmp`), text);
    await rename(join(this.folder, `${name}.tmp`), join(this.folder, name));
  }

  /** As editors do that keep the old file as a backup. */
  async saveWithBackup(name: string, text: string): Promise<void> {
    await rename(join(this.folder, name), join(this.folder, `${name}~`));
    await writeFile(join(this.folder, name), text);
    await rm(join(this.folder, `${name}~`));
  }

  async replace(name: string, old: string, fresh: string): Promise<void> {
    const text = await this.read(name);
    if (!text.includes(old)) throw new Error(`${name} does not say ${old}`);
    await this.save(name, text.replace(old, fresh));
  }

  /** Opens the preview in a browser. */
  async openPreview(options: BrowserContextOptions = {}): Promise<PreviewPage> {
    const { page } = await openPage({ viewport: { width: 1400, height: 900 }, ...options });
    page.on('pageerror', complain);
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('ERR_')) complain(message.text());
    });
    await page.goto(this.server.url);
    return new PreviewPage(page);
  }
}

/** The preview as its author sees it. */
export class PreviewPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The course in its frame, as a learner has it. */
  get course(): Learner {
    return new Learner(this.#frame);
  }

  get #frame(): Frame {
    const frame = this.page.frames().find((each) => each !== this.page.mainFrame());
    if (!frame) throw new Error('the preview has no frame');
    return frame;
  }

  get overlay(): Locator {
    return this.page.locator('[data-problems]');
  }

  /** Waits until the inspector sums the record up as wanted. */
  async headlineIs(words: string): Promise<void> {
    await becomes(() => this.page.locator('[data-headline]').innerText(), words);
  }

  /** The plain words about the record: label → value. */
  async plain(): Promise<Record<string, string>> {
    const [labels, values] = await Promise.all(
      ['dt', 'dd'].map((tag) => this.page.locator(`[data-plain] ${tag}`).allInnerTexts()),
    );
    return Object.fromEntries(labels!.map((label, index) => [label, values![index]!]));
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  press(name: string): Promise<void> {
    return this.page.getByRole('button', { name }).click();
  }

  /** Waits until the course in the frame is the one of a standard, and connected. */
  async runsIn(standard: string): Promise<void> {
    const folder = standard === 'SCORM 1.2' ? '/course/scorm12/' : '/course/scorm2004/';
    await becomes(async () => this.page.frames().some((frame) => frame.url().includes(folder)), true);
    await this.courseIs('tracked');
  }

  /** Opens a list of the panel. */
  async unfold(name: 'elements' | 'log' | 'level'): Promise<Locator> {
    const details = this.page.locator(`[data-${name}]`);
    await details.locator('summary').click();
    await details.locator('tbody tr').first().waitFor();
    return details;
  }

  /** The elements that the inspector lists; the list must be open. */
  async elements(): Promise<LmsRecord> {
    const rows = await this.page
      .locator('[data-elements] tbody tr')
      .evaluateAll((found) =>
        found.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)),
      );
    return Object.fromEntries(rows) as LmsRecord;
  }

  /** Waits until the course in the frame stands as wanted. */
  async courseIs(session: string): Promise<void> {
    await becomes(() => this.course.session().catch(() => null), session);
  }

  /** Waits until the course has a text, on whatever page. */
  async courseSays(text: string): Promise<void> {
    const main = (): Locator => this.course.frame.locator('body > main');
    const says = async () =>
      (
        await main()
          .textContent()
          .catch(() => null)
      )?.includes(text);
    await becomes(says, true);
  }
}

async function becomes(ask: () => Promise<unknown>, wanted: unknown): Promise<void> {
  await expect.poll(ask, SOON).toBe(wanted);
}
