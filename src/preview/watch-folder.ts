import { watch, type FSWatcher } from 'chokidar';
import { basename } from 'node:path';
import { isFolder } from '../files/is-folder.ts';

/** Editors save in several steps: what comes within so many milliseconds is one change. */
const ONE_CHANGE = 15;
/**
 * chokidar 5 drops whatever changes a file within 50 ms of a change that it has told of (`_emit` in its
 * index.js), but not where it waits for a write to be finished.
 */
const FINISHED = { stabilityThreshold: 10, pollInterval: 5 };
/** How often to see whether a folder that has gone is back, in milliseconds. */
const PATIENCE = 300;

export interface Watching {
  close(): Promise<void>;
}

/** Tells of changes in a folder, however they come about, also after it has been deleted and made again. */
export async function watchFolder(folder: string, changed: () => void): Promise<Watching> {
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  let watcher: FSWatcher;

  const soon = (act: () => void, milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(act, milliseconds);
  };

  const open = (): Promise<void> => {
    watcher = watch(folder, {
      ignoreInitial: true,
      followSymlinks: false,
      ignored: isHidden,
      awaitWriteFinish: FINISHED,
    });
    watcher.on('error', () => undefined);
    watcher.on('all', (event, path) => {
      soon(changed, ONE_CHANGE);
      if (event === 'unlinkDir' && path === folder) void awaitReturn();
    });
    return new Promise((resolve) => watcher.once('ready', resolve));
  };

  const awaitReturn = async (): Promise<void> => {
    await watcher.close();
    const reopen = async (): Promise<void> => {
      if (closed) return;
      if (!(await isFolder(folder))) return void setTimeout(() => void reopen(), PATIENCE).unref();
      await open();
      changed();
    };
    await reopen();
  };

  await open();
  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      await watcher.close();
    },
  };
}

/** Swap files of editors, `.git`, and what is no part of a course. */
const isHidden = (path: string): boolean => /^(\.[^.]|node_modules$)/.test(basename(path));
