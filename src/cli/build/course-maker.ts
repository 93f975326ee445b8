import { cacheInputs, courseInputs, type CourseInputs } from '../../compiler/course-inputs.ts';
import { displayPath } from '../../files/display-path.ts';
import { readFolder, type Sources } from '../../source/folder/read-folder.ts';
import type { Tool } from '../../tool/tool.ts';
import { type Comparer, type KeptCourse, type MadeCourse, type MakeOptions } from './made-course.ts';
import { ownWorkshop, threadsFor, withThreads } from './workshop.ts';

/** Courses for each thread that may be in the making or wait for their turn. */
const WINDOW = 4;

/** A course with the sources that its findings refer to. */
export interface SourcedCourse {
  readonly sources: Sources;
  readonly made: MadeCourse;
}

/** Makes the courses of a build: takes from the cache those that are unchanged, and makes the others on all cores. */
export interface CourseMaker {
  /** how many courses may be in the making at a time */
  readonly window: number;
  /** whether a course was made that the cache did not have */
  readonly hasMade: boolean;
  /**
   * @param path of the course folder, absolute
   * @throws FileError where the folder cannot be read
   */
  make(path: string): Promise<SourcedCourse>;
  /** Ends the threads, also in the midst of their work. */
  close(): Promise<void>;
}

/**
 * @param count how many courses the build has
 * @param stop ends what is being made
 * @param compare compares each course with an older release; nothing is then taken from the cache
 */
export function courseMaker(
  count: number,
  options: MakeOptions,
  tool: Tool,
  stop: AbortSignal,
  compare?: Comparer,
): CourseMaker {
  const threads = threadsFor(count, tool);
  const own = ownWorkshop({ ...options, stop }, tool, compare);
  const workshop = threads > 1 ? withThreads(own, threads, options, tool) : own;
  stop.addEventListener('abort', () => void workshop.close());
  const inputsOf = async (sources: Sources): Promise<CourseInputs | undefined> =>
    tool.cache && !compare ? courseInputs(sources, options.targets) : undefined;
  let hasMade = false;
  return {
    get hasMade() {
      return hasMade;
    },
    window: threads > 1 ? WINDOW * threads : 1,
    close: workshop.close,
    async make(path) {
      const sources = await readFolder(path, displayPath(path, options.cwd));
      const inputs = await inputsOf(sources);
      const found = inputs && (await tool.cache!.get<KeptCourse>('course', cacheInputs(inputs)));
      hasMade ||= !found;
      const made = found
        ? { report: found.report, zips: found.zips.map((bytes) => ({ bytes })) }
        : await workshop.make(sources, inputs);
      return { sources, made };
    },
  };
}
