import type { LmsRecord } from './lms-record.ts';

export interface Step {
  /** `cmi.interactions.` */
  readonly prefix: string;
  readonly index: number;
}

/** Where an element name points: its pattern in the table and the indexes on the way. */
export interface Place {
  readonly element: string;
  readonly pattern: string;
  readonly steps: readonly Step[];
}

const INDEX = /^(0|[1-9]\d*)$/;

export function placeOf(element: string): Place {
  const names = element.split('.');
  const steps: Step[] = [];
  const pattern = names.map((name, at) => {
    if (name === 'n') return '?';
    if (!INDEX.test(name)) return name;
    steps.push({ prefix: `${names.slice(0, at).join('.')}.`, index: Number(name) });
    return 'n';
  });
  return { element, pattern: pattern.join('.'), steps };
}

/** The `_count` of a collection. */
export function countOf(data: LmsRecord, prefix: string): number {
  const indexes = Object.keys(data)
    .filter((key) => key.startsWith(prefix))
    .map((key) => Number.parseInt(key.slice(prefix.length), 10));
  return Math.max(-1, ...indexes) + 1;
}

/** A value of the outermost entry that the place lies in. */
export function besideOf(data: LmsRecord, place: Place, name: string): string | undefined {
  const [step] = place.steps;
  return step && data[`${step.prefix}${step.index}.${name}`];
}

/** Values of the same element under the other indexes of the innermost collection. */
export function othersOf(data: LmsRecord, place: Place): string[] {
  const step = place.steps.at(-1);
  if (!step) return [];
  const leaf = place.element.slice(`${step.prefix}${step.index}`.length);
  return Array.from({ length: countOf(data, step.prefix) }, (_, index) => `${step.prefix}${index}${leaf}`)
    .filter((key) => key !== place.element)
    .map((key) => data[key])
    .filter((value) => value !== undefined);
}
