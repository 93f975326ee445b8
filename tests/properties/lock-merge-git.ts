import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file as two branches have it, and as it was before they parted. */
export interface Parted {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

export interface Merged {
  /** without a conflict */
  readonly clean: boolean;
  readonly text: string;
}

/** A folder in which git merges files; it needs no repository. */
export class MergeFolder {
  private readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  static async open(): Promise<MergeFolder> {
    return new MergeFolder(await mkdtemp(join(tmpdir(), 'knigge-merge-')));
  }

  close(): Promise<void> {
    return rm(this.path, { recursive: true });
  }

  /** What `git merge` makes of the three; `--diff3` marks what was there before, too. */
  async merge(files: Parted, style?: '--diff3'): Promise<Merged> {
    for (const [name, text] of Object.entries(files)) await writeFile(join(this.path, name), text);
    const words = ['merge-file', '-p', ...(style ? [style] : []), 'ours', 'base', 'theirs'];
    return new Promise((resolve, reject) => {
      execFile('git', words, { cwd: this.path }, (error, text, said) => {
        // The exit code of git-merge-file is the number of conflicts, and 255 for an error.
        const conflicts = error ? error.code : 0;
        if (typeof conflicts !== 'number' || conflicts > 127) reject(new Error(said || 'git does not run'));
        else resolve({ clean: conflicts === 0, text });
      });
    });
  }
}
