import { unzipSync } from 'fflate';
import { compile } from '../../src/compiler/compile.ts';
import { planCourse } from '../../src/compiler/plan-course.ts';
import { lockText } from '../../src/lock/lock-text.ts';
import { packageRoot } from '../../src/tool/package-root.ts';
import { LOCK_FILE } from '../../src/lock/lock-file.ts';
import type { Sources } from '../../src/source/folder/read-folder.ts';
import { normalise } from '../../src/source/folder/normalise.ts';
import type { Lock } from '../../src/lock/lock.ts';
import type { PlayerCourse } from '../../src/course/player-course.ts';
import type { Target } from '../../src/course/targets.ts';
import { zipped } from '../support/zipped.ts';

const TOOL = { root: packageRoot(), version: '0.0.0' };

/** One package of a release. */
export interface Released {
  /** the zip */
  readonly bytes: Uint8Array;
  /** what is in the zip */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** what its page tells the player */
  readonly player: PlayerCourse;
  readonly lock: Lock;
}

/** A course in its author's hands: edited and built release after release, with the lock file of the build before. */
export class Authored {
  readonly texts: Map<string, string>;

  constructor(texts: Iterable<readonly [name: string, text: string]>) {
    this.texts = new Map(texts);
  }

  /** Replaces a passage that must be there. */
  edit(name: string, before: string | RegExp, after: string): this {
    const text = this.texts.get(name) ?? '';
    const edited = text.replace(before, after);
    if (edited === text) throw new Error(`${name} has no ${String(before)}, or nothing changes`);
    this.texts.set(name, edited);
    return this;
  }

  /** Adds a file, or replaces it. */
  add(name: string, text: string): this {
    this.texts.set(name, text);
    return this;
  }

  remove(name: string): this {
    if (!this.texts.delete(name)) throw new Error(`there is no ${name}`);
    return this;
  }

  version(version: string): this {
    return this.edit('course.yaml', /^version: .*$/m, `version: ${version}`);
  }

  /** Builds; the first package, or that of the series' given part. Fails where the course has an error. */
  async release(target: Target = 'scorm12', part = 0): Promise<Released> {
    const { packages, valid, findings } = await compile(this.sources, TOOL, [target]);
    const pack = packages[part];
    if (!pack || !valid) throw new Error(`the course does not build: ${JSON.stringify(findings)}`);
    this.texts.set(LOCK_FILE, lockText(valid.lock.next));
    const bytes = await zipped(pack);
    const files = new Map(Object.entries(unzipSync(bytes)));
    const html = new TextDecoder().decode(files.get('index.html'));
    const island = /<script type="application\/json" id="course">(.*?)<\/script>/s.exec(html);
    return { bytes, files, player: JSON.parse(island?.[1] ?? 'null') as PlayerCourse, lock: valid.lock.next };
  }

  /** Builds up to what the page of a whole course tells the player, and makes no page. */
  async player(): Promise<PlayerCourse> {
    const { plan, findings } = await planCourse(this.sources, TOOL);
    if (!plan) throw new Error(`the course does not build: ${JSON.stringify(findings)}`);
    this.texts.set(LOCK_FILE, lockText(plan.valid.lock.next));
    return plan.packages[0]!.playerCourse;
  }

  private get sources(): Sources {
    return {
      folder: 'course',
      path: 'course',
      texts: new Map([...this.texts].map(([name, text]) => [name, normalise(Buffer.from(text))])),
      files: new Map([...this.texts.keys()].map((name) => [name, name])),
    };
  }
}
