import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CourseInputs } from '../../compiler/course-inputs.ts';
import type { Sources } from '../../source/folder/read-folder.ts';
import type { Tool } from '../../tool/tool.ts';
import type { Job, WorkerData } from './course-worker.ts';
import type { Comparer, MadeCourse, MakeOptions } from './made-course.ts';

/** Below that many courses for each, a thread costs more than it saves: it loads the compiler anew. */
const COURSES_PER_THREAD = 4;

/**
 * Memory for each thread, ten times what a large course needs. V8 lets garbage grow with the limit, which is gigabytes by
 * default: with this one, 1,000 courses take 1.1 times as much as 100, without it 1.4 times (npm run bench:build).
 */
const MEGABYTES = 1024;

/** More threads than that wait for the disk. */
const MOST_THREADS = 8;

/** In milliseconds; changed courses may lie far apart among unchanged ones. */
const IDLE = 10_000;

/** Makes courses that the cache does not have. */
export interface Workshop {
  make(sources: Sources, inputs: CourseInputs | undefined): Promise<MadeCourse>;
  /** Ends what is being made in threads, and waits for what is being made in this one. */
  close(): Promise<void>;
}

/** How many threads a build of so many courses may use; 1 where the tool runs from its sources, which threads cannot. */
export function threadsFor(count: number, { compiled }: Tool): number {
  if (compiled === undefined) return 1;
  const fitting = Math.floor(totalmem() / (MEGABYTES * 1_000_000));
  const most = Math.min(availableParallelism(), fitting, MOST_THREADS);
  return Math.max(1, Math.min(most, Math.ceil(count / COURSES_PER_THREAD)));
}

/** Makes courses within this thread. */
export function ownWorkshop(options: MakeOptions, tool: Tool, compare: Comparer | undefined): Workshop {
  let making: Promise<unknown> = Promise.resolve();
  return {
    make(sources, inputs) {
      const made = import('./make-course.ts').then(({ makeCourse }) =>
        makeCourse(sources, inputs, options, tool, compare),
      );
      making = Promise.allSettled([making, made]);
      return made;
    },
    close: async () => void (await making),
  };
}

/** Makes the first course within this thread, as it may be the only one, and the others in threads of their own. */
export function withThreads(own: Workshop, threads: number, options: MakeOptions, tool: Tool): Workshop {
  let isFirst = true;
  let closed: Promise<void> | undefined;
  let pool: Promise<Threads> | undefined;
  return {
    async make(sources, inputs) {
      if (isFirst) {
        isFirst = false;
        return own.make(sources, inputs);
      }
      pool ??= openPool(threads, options, tool);
      const { run } = await pool;
      // A pool that is destroyed would start new threads.
      if (closed) throw new Error('the build is stopped');
      return run({ sources, inputs });
    },
    close() {
      // A second call of destroy() would not wait for the threads.
      closed ??= Promise.all([pool?.then(({ end }) => end()), own.close()]).then(() => undefined);
      return closed;
    },
  };
}

interface Threads {
  run(job: Job): Promise<MadeCourse>;
  end(): Promise<void>;
}

async function openPool(threads: number, options: MakeOptions, tool: Tool): Promise<Threads> {
  const { Tinypool } = await import('tinypool');
  const { root, version, cache, compiled } = tool;
  const data: WorkerData = { ...options, root, version, cache: cache?.options };
  const pool = new Tinypool({
    filename: pathToFileURL(join(compiled!, 'worker.js')).href,
    name: 'make',
    // With none, tinypool 2 does not replace a thread that has died while jobs wait.
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: IDLE,
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  // A thread that cannot be started is nobody's job (tinypool 2).
  const failure = new Promise<never>((_, reject) => void pool.on('error', reject));
  failure.catch(() => undefined);
  return {
    run: (job) => Promise.race([pool.run(job) as Promise<MadeCourse>, failure]),
    async end() {
      // By themselves, threads do not keep the process alive.
      const alive = setInterval(() => undefined, 1000);
      await pool.destroy().catch(() => undefined);
      clearInterval(alive);
    },
  };
}
