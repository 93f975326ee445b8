import { sourceTexts } from '../source/folder/source-texts.ts';
import type { Tool } from '../tool/tool.ts';
import { explain, hasErrors } from '../diagnostics/finding.ts';
import { frame } from '../diagnostics/frame.ts';
import type { MessageLanguage } from '../diagnostics/problem.ts';
import { bundleClient } from './bundle-client.ts';
import { courseState } from './course-state.ts';
import { previewApp } from './preview-app.ts';
import { type Snapshot, createSnapshots, type PreviewedPackage } from './snapshot.ts';
import { serveHere } from './serve.ts';
import type { PreviewState, Problem } from './state.ts';
import { watchFolder } from './watch-folder.ts';

export interface PreviewServer {
  readonly url: string;
  close(): Promise<void>;
}

export interface PreviewOptions {
  /** the course folder, absolute */
  readonly path: string;
  /** its path as people see it */
  readonly folder: string;
  readonly tool: Tool;
  readonly language: MessageLanguage;
  /** called at the start and after each change */
  onSnapshot(snapshot: Snapshot): void;
  /** a fault of ours while reading the course; the preview goes on */
  onFault(error: unknown): void;
}

/** Opens the preview of a course and keeps it up to date until it is closed. */
export async function startPreviewServer({
  path,
  folder,
  tool,
  language,
  onSnapshot,
  onFault,
}: PreviewOptions): Promise<PreviewServer> {
  const takeSnapshot = createSnapshots(path, folder, tool);
  const followers = new Set<() => void>();
  let state: PreviewState = { folder: path, shown: 0, course: null, problems: [] };
  let units: readonly PreviewedPackage[] = [];
  let fingerprint = '';

  const refresh = async (): Promise<void> => {
    const now = await takeSnapshot();
    const isNew = now.course !== undefined && now.fingerprint !== fingerprint;
    if (now.course) {
      units = now.units;
      fingerprint = now.fingerprint;
    }
    state = {
      ...state,
      shown: state.shown + Number(isNew),
      course: now.course ? courseState(now.course, now.units) : state.course,
      problems: problemsOf(now, language),
    };
    for (const tell of followers) tell();
    onSnapshot(now);
  };

  const [files] = await Promise.all([bundleClient(tool.root), refresh()]);
  const served = await serveHere(
    previewApp(files, language, {
      state: () => state,
      units: () => units,
      follow(changed) {
        followers.add(changed);
        return () => void followers.delete(changed);
      },
    }),
  );
  const watching = await watchFolder(
    path,
    inTurn(() => refresh().catch(onFault)),
  );
  return {
    url: served.url,
    async close() {
      await watching.close();
      await served.close();
    },
  };
}

/** One after the other; what comes meanwhile is one more time at the end. */
function inTurn(act: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    running = true;
    do {
      again = false;
      await act();
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
  const told = [...errors, ...findings.filter((found) => !errors.includes(found))];
  return told.map((found) => {
    const text = texts.get(found.place.file);
    return {
      ...explain(found, language),
      frame: (text === undefined ? undefined : frame(text, found.place)) ?? null,
    };
  });
}
