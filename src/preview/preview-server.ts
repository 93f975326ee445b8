import { sourceTexts } from '../source/folder/source-texts.ts';
import type { Tool } from '../tool/tool.ts';
import { explain, hasErrors } from '../diagnostics/finding.ts';
import { frame } from '../diagnostics/frame.ts';
import type { MessageLanguage } from '../diagnostics/problem.ts';
import { readClientFiles } from './client-files.ts';
import { courseState } from './course-state.ts';
import { previewApp } from './preview-app.ts';
import { type Snapshot, createSnapshots, type PreviewedPackage } from './snapshot.ts';
import { serveLocally } from './serve-locally.ts';
import type { PreviewState, Problem } from './state.ts';
import { watchFolder } from './watch-folder.ts';

export interface PreviewServer {
  readonly url: string;
  close(): Promise<void>;
}

export interface PreviewOptions {
  /** the course folder, absolute */
  readonly path: string;
  /** its path as it is displayed */
  readonly folder: string;
  readonly tool: Tool;
  readonly language: MessageLanguage;
  /** called at the start and after each change */
  onSnapshot(snapshot: Snapshot): void;
  /** called after an exception while the course was read; the preview goes on */
  onInternalError(error: unknown): void;
  /** called with what keeps the preview from hearing of changes */
  onWatchError(error: unknown): void;
}

/** Starts the preview of a course, and keeps it up to date until it is closed. */
export async function startPreviewServer({
  path,
  folder,
  tool,
  language,
  onSnapshot,
  onInternalError,
  onWatchError,
}: PreviewOptions): Promise<PreviewServer> {
  const takeSnapshot = createSnapshots(path, folder, tool);
  const listeners = new Set<() => void>();
  let state: PreviewState = { folder: path, generation: 0, course: null, problems: [] };
  let units: readonly PreviewedPackage[] = [];
  let fingerprint = '';

  const refresh = async (): Promise<void> => {
    const snapshot = await takeSnapshot();
    const hasChanged = snapshot.course !== undefined && snapshot.fingerprint !== fingerprint;
    if (snapshot.course) {
      units = snapshot.units;
      fingerprint = snapshot.fingerprint;
    }
    state = {
      ...state,
      generation: state.generation + Number(hasChanged),
      course: snapshot.course ? courseState(snapshot.course, snapshot.units) : state.course,
      problems: problemsOf(snapshot, language),
    };
    for (const listener of listeners) listener();
    onSnapshot(snapshot);
  };

  const [files] = await Promise.all([readClientFiles(tool.root), refresh()]);
  const server = await serveLocally(
    previewApp(files, language, {
      state: () => state,
      units: () => units,
      subscribe(onChange) {
        listeners.add(onChange);
        return () => void listeners.delete(onChange);
      },
    }),
  );
  const watcher = await watchFolder(
    path,
    serially(() => refresh().catch(onInternalError)),
    onWatchError,
  );
  return {
    url: server.url,
    async close() {
      await watcher.close();
      await server.close();
    },
  };
}

/** Runs a task one at a time: all calls during a run lead to one more run after it. */
function serially(task: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    running = true;
    do {
      again = false;
      await task();
    } while (again);
    running = false;
  };
  return () => {
    again = true;
    if (!running) void run();
  };
}

function problemsOf({ findings, sources }: Snapshot, language: MessageLanguage): Problem[] {
  const texts = sources ? sourceTexts(sources) : new Map<string, string>();
  const errors = findings.filter((found) => hasErrors([found]));
  const ordered = [...errors, ...findings.filter((found) => !errors.includes(found))];
  return ordered.map((found) => {
    const text = texts.get(found.place.file);
    return {
      ...explain(found, language),
      frame: (text === undefined ? undefined : frame(text, found.place)) ?? null,
    };
  });
}
