import type { ElementRule, ValueTest } from './dialect.ts';

type Extra = Partial<Omit<ElementRule, 'access' | 'test'>>;

export const text =
  (limit: number): ValueTest =>
  (value) =>
    value.length <= limit ? 'ok' : 'type';

/** One line of text. */
export const line =
  (limit: number): ValueTest =>
  (value) =>
    value.length <= limit && !/[\r\n]/.test(value) ? 'ok' : 'type';

export const matches =
  (pattern: RegExp): ValueTest =>
  (value) =>
    pattern.test(value) ? 'ok' : 'type';

export const oneOf =
  (...words: string[]): ValueTest =>
  (value) =>
    words.includes(value) ? 'ok' : 'type';

export const inRange =
  (decimal: RegExp, low: number, high: number): ValueTest =>
  (value) =>
    decimal.test(value) ? (Number(value) >= low && Number(value) <= high ? 'ok' : 'range') : 'type';

export const either =
  (...tests: ValueTest[]): ValueTest =>
  (value, beside) =>
    tests.some((test) => test(value, beside) === 'ok') ? 'ok' : 'type';

/** The value test that belongs to the interaction's type. */
export const byType =
  (tests: Readonly<Record<string, ValueTest>>): ValueTest =>
  (value, beside) =>
    tests[beside.of('type') ?? '']?.(value, beside) ?? 'type';

/** Parts joined by a separator, each of them well-formed. */
export const parts =
  (separator: string, part: RegExp, options: { limit: number; distinct?: boolean }): ValueTest =>
  (value) => {
    const list = value.split(separator);
    const distinct = options.distinct !== true || new Set(list).size === list.length;
    return list.length <= options.limit && distinct && list.every((one) => part.test(one)) ? 'ok' : 'type';
  };

const never: ValueTest = () => 'type';

export const readOnly = (initial?: string): ElementRule => ({
  access: 'ro',
  test: never,
  ...(initial === undefined ? {} : { initial }),
});

export const writable = (test: ValueTest, extra: Extra = {}): ElementRule => ({
  access: 'rw',
  test,
  ...extra,
});

export const writeOnly = (test: ValueTest, extra: Extra = {}): ElementRule => ({
  access: 'wo',
  test,
  ...extra,
});
