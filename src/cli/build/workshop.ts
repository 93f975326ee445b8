import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Tinypool } from 'tinypool';
import type { CourseInputs } from '../../compiler/course-inputs.ts';
import type { Sources } from '../../source/folder/read-folder.ts';
import type { Tool } from '../../tool/tool.ts';
import type { Job, WorkerData } from './course-worker.ts';
import type { Comparer, MadeCourse, MakeOptions } from './made-course.ts';

/** Below that many courses for each, a thread costs more than it saves: it loads the compiler anew. */
const COURSES_PER_THREAD = 4;

/**
 * Memory for each thread, ten times what a large course needs. V8 lets garbage grow with the limit, which is gigabytes by
 * default: with this one, 1,000 courses take 1.16 times as much as 100, without it 1.4 times (npm run bench:build).
 */
const MEGABYTES = 1024;

/** Makes courses that the cache does not have. */
export interface Workshop {
  make(sources: Sources, inputs: CourseInputs | undefined): Promise<MadeCourse>;
  /** Ends what is being made in threads. */
  close(): Promise<void>;
}

/** How many threads a build of so many courses may use; 1 where the tool runs from its sources, which threads cannot. */
export const threadsFor = (count: number, { compiled }: Tool): number =>
  compiled === undefined ? 1 : Math.min(availableParallelism(), Math.ceil(count / COURSES_PER_THREAD));

/** Makes courses within this thread. */
export const ownWorkshop = (options: MakeOptions, tool: Tool, compare: Comparer | undefined): Workshop => ({
  async make(sources, inputs) {
    const { makeCourse } = await import('./make-course.ts');
    return makeCourse(sources, inputs, options, tool, compare);
  },
  close: async () => undefined,
});

/** Makes the first course within this thread, as it may be the only one, and the others in threads of their own. */
export function withThreads(own: Workshop, threads: number, options: MakeOptions, tool: Tool): Workshop {
  let isFirst = true;
  let closed: Promise<void> | undefined;
  let pool: Promise<Tinypool> | undefined;
  return {
    async make(sources, inputs) {
      if (isFirst) {
        isFirst = false;
        return own.make(sources, inputs);
      }
      pool ??= openPool(threads, options, tool);
      const opened = await pool;
      // A pool that is destroyed would start new threads.
      if (closed) throw new Error('the build is stopped');
      return opened.run({ sources, inputs } satisfies Job) as Promise<MadeCourse>;
    },
    close() {
      // A second call of destroy() would not wait for the threads.
      closed ??= pool?.then(end) ?? Promise.resolve();
      return closed;
    },
  };
}

async function openPool(threads: number, options: MakeOptions, tool: Tool): Promise<Tinypool> {
  const { Tinypool } = await import('tinypool');
  const { root, version, cache, compiled } = tool;
  const data: WorkerData = { ...options, root, version, cache: cache?.options };
  return new Tinypool({
    filename: pathToFileURL(join(compiled!, 'worker.js')).href,
    name: 'make',
    minThreads: 0,
    maxThreads: threads,
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
}

/** Ends the threads of a pool and waits for it; by themselves, they do not keep the process alive. */
async function end(pool: Tinypool): Promise<void> {
  const alive = setInterval(() => undefined, 1000);
  await pool.destroy();
  clearInterval(alive);
}
