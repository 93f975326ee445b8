import type { PlayerTexts } from '../i18n/texts.ts';

export type Values = Readonly<Record<string, string | number>>;

/** A text with its `{name}`s filled in. */
export const fill = (words: string, values: Values): string =>
  words.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** A text of the page's language. The words stand in the page, in templates. */
export const text = (key: keyof PlayerTexts, values: Values = {}): string =>
  fill(
    document.querySelector<HTMLTemplateElement>(`template[data-text="${key}"]`)?.content.textContent ?? '',
    values,
  );

const { lang } = document.documentElement;

/** A number in the page's language. */
export const number = (value: number): string => new Intl.NumberFormat(lang).format(value);

/** So many minutes, in words of the page's language. */
export const minutes = (count: number): string =>
  new Intl.NumberFormat(lang, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(count);

/** A date in the page's language. */
export const today = (): string => new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format();

/** Hours and minutes in the page's language. */
export const clockTime = (date: Date): string =>
  new Intl.DateTimeFormat(lang, { timeStyle: 'short' }).format(date);
