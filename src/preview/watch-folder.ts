import { watch, type FSWatcher } from 'chokidar';
import { basename } from 'node:path';
import { isFolder } from '../files/is-folder.ts';

/** In milliseconds: editors save in several steps, and events within this time are one change. */
const DEBOUNCE = 15;
/**
 * chokidar 5 drops changes of a file within 50 ms of a change that it has reported (`_emit` in its index.js), but not
 * with `awaitWriteFinish`.
 */
const WRITE_FINISHED = { stabilityThreshold: 10, pollInterval: 5 };
/** How often to check whether a deleted folder exists again, in milliseconds. */
const POLL_INTERVAL = 300;

export interface FolderWatcher {
  close(): Promise<void>;
}

/** Calls back after each change in a folder, also after the folder was deleted and created again. */
export async function watchFolder(folder: string, onChange: () => void): Promise<FolderWatcher> {
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  let watcher: FSWatcher;

  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onChange, DEBOUNCE);
  };

  const open = (): Promise<void> => {
    watcher = watch(folder, {
      ignoreInitial: true,
      followSymlinks: false,
      ignored: isHidden,
      awaitWriteFinish: WRITE_FINISHED,
    });
    watcher.on('error', () => undefined);
    watcher.on('all', (event, path) => {
      schedule();
      if (event === 'unlinkDir' && path === folder) void awaitReturn();
    });
    return new Promise((resolve) => watcher.once('ready', resolve));
  };

  const awaitReturn = async (): Promise<void> => {
    await watcher.close();
    const reopen = async (): Promise<void> => {
      if (closed) return;
      if (!(await isFolder(folder))) return void setTimeout(() => void reopen(), POLL_INTERVAL).unref();
      await open();
      onChange();
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

/** Swap files of editors, `.git`, `node_modules`. */
const isHidden = (path: string): boolean => /^(\.[^.]|node_modules$)/.test(basename(path));
