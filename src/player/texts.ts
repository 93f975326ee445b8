import type { PlayerTexts } from '../i18n/texts.ts';

/** A text of the page's language, with its `{name}`s filled in. The words stand in the page, in templates. */
export function text(key: keyof PlayerTexts, values: Readonly<Record<string, string | number>> = {}): string {
  const words = document.querySelector<HTMLTemplateElement>(`template[data-text="${key}"]`)?.content
    .textContent;
  return (words ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** A number in the page's language. */
export const number = (value: number): string =>
  new Intl.NumberFormat(document.documentElement.lang).format(value);

/** Hours and minutes in the page's language. */
export const clockTime = (date: Date): string =>
  new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'short' }).format(date);
