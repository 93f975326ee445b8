import { identify } from '../../../src/lock/identify.ts';
import { lockChanges } from '../../../src/lock/lock-changes.ts';
import { lockText } from '../../../src/lock/lock-text.ts';
import { project } from '../../../src/plan/project.ts';
import { type Lock, lockSchema } from '../../../src/lock/lock.ts';
import type { PlayerCourse } from '../../../src/course/player-course.ts';
import { hasErrors } from '../../../src/diagnostics/finding.ts';
import { startOf } from '../../../src/diagnostics/place.ts';
import type { PlayerSingle } from '../../../src/questions/single/kind.ts';
import { parse } from 'yaml';
import type { Author } from './author.ts';

/** A package as far as learners meet it, and what its author knows of it. */
export interface Release {
  /** counts from 0 */
  readonly number: number;
  readonly version: string;
  readonly player: PlayerCourse;
  readonly questions: readonly PlayerSingle[];
  /** by question, the name of the option that bears each letter */
  readonly names: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const PLACES = { version: startOf('course.yaml'), question: () => startOf('ids.lock.yaml') };

/** Builds release after release with the lock file of the build before; no key or letter may change its owner. */
export class ReleaseBuilder {
  private lock: Lock | undefined;
  private count = 0;
  private readonly owners = new Map<string, unknown>();

  build(author: Author): Release {
    const course = author.course();
    const { identities, lock, findings } = identify(course, this.lock, PLACES);
    if (hasErrors(findings)) throw new Error(`does not build: ${JSON.stringify(findings)}`);
    const again = identify(course, lockSchema.parse(parse(lockText(lock))), PLACES);
    const unstable = lockChanges(lock, again.lock);
    if (unstable.length > 0) throw new Error(`building twice changes the lock file: ${unstable.join()}`);
    this.lock = lock;
    const player = project(course, identities);
    const questions = player.episodes.flatMap((episode) => episode.questions as PlayerSingle[]);
    const names = new Map(
      questions.map(({ id, key }) => {
        this.give(`key ${key}`, id);
        this.give(`key of ${id}`, key);
        const { letters } = identities.get(id)!;
        const options = author.names(id);
        options.forEach((name, index) => {
          this.give(`letter ${id} ${letters[index]}`, name);
          this.give(`letter of ${id} ${name}`, letters[index]);
        });
        return [id, new Map(letters.map((letter, index) => [letter, options[index]!]))];
      }),
    );
    this.count += 1;
    return { number: this.count - 1, version: course.version, player, questions, names };
  }

  private give(name: string, thing: unknown): void {
    const before = this.owners.get(name) ?? thing;
    if (before !== thing) throw new Error(`${name} is ${String(before)}, and now ${String(thing)}`);
    this.owners.set(name, thing);
  }
}
