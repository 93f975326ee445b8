import type { Dialect, Failure, Launch, Read } from './dialect.ts';
import type { LmsRecord } from './lms-record.ts';
import { besideOf, countOf, othersOf, type Place, placeOf } from './place.ts';

export interface DataModel {
  readonly get: (element: string) => { value: string } | { failure: Failure };
  readonly set: (element: string, value: string) => Failure | undefined;
  /** A value as the LMS knows it, whatever the content may see. */
  readonly read: Read;
  readonly record: () => LmsRecord;
}

const KEYWORD = /\._(children|count|version)$/;

/** One session's working data under the rules of a dialect's table. */
export function dataModel(dialect: Dialect, launch: Launch): DataModel {
  const { table } = dialect;
  const patterns = Object.keys(table);
  const data: LmsRecord = { ...launch.data };

  const known = (pattern: string): string | undefined => table[pattern]?.initial;
  const value = (place: Place): string | undefined =>
    data[place.element] ?? launch.given[place.element] ?? known(place.pattern);
  const isIn = (place: Place, slack: number): boolean =>
    place.steps.every((step, at) => {
      const last = at === place.steps.length - 1;
      return step.index < countOf(data, step.prefix) + (last ? slack : 0);
    });

  function getKeyword(element: string): { value: string } | { failure: Failure } {
    if (element === 'cmi._version') return { value: dialect.version };
    const owner = element.replace(KEYWORD, '');
    const { pattern, ...place } = placeOf(owner);
    const below = patterns.filter((one) => one.startsWith(`${pattern}.`));
    if (below.length === 0 && !table[pattern]) return { failure: 'unknown' };
    if (!isIn({ pattern, ...place }, 0)) return { failure: 'getIndex' };
    if (element.endsWith('._count')) {
      const counts = below.some((one) => one.startsWith(`${pattern}.n.`));
      return counts ? { value: String(countOf(data, `${owner}.`)) } : { failure: 'noCount' };
    }
    if (!element.endsWith('._children') || !dialect.parents.includes(pattern))
      return { failure: 'noChildren' };
    const depth = pattern.length + (below.some((one) => one.startsWith(`${pattern}.n.`)) ? 3 : 1);
    const names = below.map((one) => one.slice(depth).split('.')[0] ?? '');
    return { value: [...new Set(names)].join(',') };
  }

  return {
    get(element) {
      if (element === '') return { failure: 'getIndex' };
      if (KEYWORD.test(element)) return getKeyword(element);
      const place = placeOf(element);
      const rule = table[place.pattern];
      if (!rule) return { failure: 'unknown' };
      if (rule.access === 'wo') return { failure: 'writeOnly' };
      if (!isIn(place, 0)) return { failure: 'getIndex' };
      const found = value(place);
      return found === undefined ? { failure: 'unset' } : { value: found };
    },

    set(element, next) {
      if (element === '') return 'setIndex';
      const place = placeOf(element);
      if (KEYWORD.test(element)) return 'keyword';
      const rule = table[place.pattern];
      if (!rule) return 'unknown';
      if (rule.access === 'ro') return 'readOnly';
      const [outer, inner] = place.steps;
      if (outer && outer.index > countOf(data, outer.prefix)) return 'setIndex';
      if (rule.needs?.some((name) => besideOf(data, place, name) === undefined)) return 'dependency';
      if (inner && inner.index > countOf(data, inner.prefix)) return 'setIndex';
      const before = data[element];
      if (rule.once && before !== undefined && before !== next) return 'order';
      const whole = rule.appends ? (before ?? '') + next : next;
      const beside = { of: (name: string) => besideOf(data, place, name), others: othersOf(data, place) };
      const verdict = rule.test(whole, beside);
      if (verdict !== 'ok') return verdict;
      data[element] = whole;
      return undefined;
    },

    read: (element) => value(placeOf(element)) ?? '',
    record: () => ({ ...data }),
  };
}
