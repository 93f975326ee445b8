import { workerData } from 'node:worker_threads';
import { type CacheOptions, openCache } from '../../cache/cache.ts';
import type { CourseInputs } from '../../compiler/course-inputs.ts';
import type { Sources } from '../../source/folder/read-folder.ts';
import type { Tool } from '../../tool/tool.ts';
import type { MadeCourse, MakeOptions } from './made-course.ts';
import { makeCourse } from './make-course.ts';

/** What a worker is started with. */
export interface WorkerData extends MakeOptions {
  readonly root: string;
  readonly version: string;
  readonly cache: CacheOptions | undefined;
}

/** A course to make. */
export interface Job {
  readonly sources: Sources;
  readonly inputs: CourseInputs | undefined;
}

// tinypool passes its own data in front of ours (tinypool 2, entry/worker).
const [, { root, version, cache, ...options }] = workerData as [unknown, WorkerData];
const tool: Tool = { root, version, cache: cache && openCache(cache) };

/** Makes a course in a worker thread; tinypool calls it with each job. */
export const make = ({ sources, inputs }: Job): Promise<MadeCourse> =>
  makeCourse(sources, inputs, options, tool);
