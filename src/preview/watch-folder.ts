import { watch, type FSWatcher } from 'chokidar';
import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
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

/**
 * Calls `onChange` after each change in a folder, also after the folder was deleted or renamed and is there again.
 * `onError` gets what keeps it from hearing of changes.
 */
export async function watchFolder(
  folder: string,
  onChange: () => void,
  onError: (error: unknown) => void,
): Promise<FolderWatcher> {
  /** chokidar 5 opens a closed watcher again where a file of it is found missing (`_remove` in its index.js). */
  const watchers: FSWatcher[] = [];
  let closed = false;
  let isAway = false;
  let timer: NodeJS.Timeout | undefined;

  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onChange, DEBOUNCE);
  };

  const open = (): Promise<void> => {
    const watcher = watch(folder, {
      ignoreInitial: true,
      followSymlinks: false,
      ignored: isHidden,
      awaitWriteFinish: WRITE_FINISHED,
    });
    watchers.push(watcher);
    watcher.on('error', onError);
    watcher.on('all', (event, path) => {
      schedule();
      if (event === 'unlinkDir' && path === folder) void awaitReturn();
    });
    return new Promise((resolve) => watcher.once('ready', resolve));
  };

  const closeAll = async (): Promise<void> => {
    clearTimeout(timer);
    await Promise.all(watchers.map((watcher) => watcher.close()));
  };

  /** Resolves when the folder is there, or is to be watched no more. */
  const back = async (): Promise<void> => {
    if (closed || (await isFolder(folder))) return;
    await pause(POLL_INTERVAL, undefined, { ref: false });
    await back();
  };

  const awaitReturn = async (): Promise<void> => {
    if (isAway) return;
    isAway = true;
    await back();
    await closeAll();
    if (closed) return;
    await open();
    isAway = false;
    if (closed) await closeAll();
    else onChange();
  };

  await open();
  return {
    async close() {
      closed = true;
      await closeAll();
    },
  };
}

/** Swap files of editors, `.git`, `node_modules`. */
const isHidden = (path: string): boolean => /^(\.[^.]|node_modules$)/.test(basename(path));
