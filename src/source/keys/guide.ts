import type { Examples } from './examples.ts';

/** What findings need to know of the keys of a file. */
export interface Guide {
  /** known keys, by parent; '' for the top */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  /** required keys, for example `pass.score` */
  readonly needed: readonly string[];
  readonly examples: Examples;
  /** keys of the other file: course.yaml, or the front matter of an episode */
  readonly elsewhere: {
    readonly home: 'course' | 'episode';
    readonly keys: readonly string[];
    readonly examples: Examples;
  };
}

/** A path as a key of the guide: `['contacts', 0, 'mail']` is `contacts.mail`. */
export const guideKey = (path: readonly PropertyKey[]): string =>
  path.filter((part) => typeof part === 'string').join('.');

/** The value at a path; undefined if there is none. */
export const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => entry(at, key), value);

/** The value of an own property; undefined if there is none. */
export const entry = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
