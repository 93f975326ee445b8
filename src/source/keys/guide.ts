import type { Examples } from './examples.ts';

/** What a person may be told about a mapping. */
export interface Guide {
  /** known keys, by the key they stand below; '' for the top */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  /** keys that nobody can do without, as `pass.score` */
  readonly needed: readonly string[];
  readonly examples: Examples;
  /** keys that stand in another file: in course.yaml, or in the head of an episode */
  readonly elsewhere: {
    readonly home: 'course' | 'episode';
    readonly keys: readonly string[];
    readonly examples: Examples;
  };
}

/** A path as the guide names it: `['contacts', 0, 'mail']` is `contacts.mail`. */
export const guideKey = (path: readonly PropertyKey[]): string =>
  path.filter((part) => typeof part === 'string').join('.');

/** What stands at a path of data; undefined where nothing does. */
export const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => entry(at, key), value);

/** What stands at a key, of its own and not by inheritance. */
export const entry = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
