import { byData } from '../dom/elements.ts';
import type { PlayerTexts } from '../i18n/texts.ts';

/** Values of placeholders, by name. */
export type Values = Readonly<Record<string, string | number>>;

/** A message with its placeholders `{name}` replaced; one without a value stays. */
export const fill = (message: string, values: Values): string =>
  message.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));

/** A text in the page's language, from the page's templates; '' where the page has none of this name. */
export const text = (key: keyof PlayerTexts, values: Values = {}): string =>
  fill((byData('text').get(key)?.[0] as HTMLTemplateElement | undefined)?.content.textContent ?? '', values);

const { lang } = document.documentElement;

/** A number in the page's language. */
export const number = (value: number): string => new Intl.NumberFormat(lang).format(value);

/** A number of minutes as a phrase of the page's language. */
export const minutes = (count: number): string =>
  new Intl.NumberFormat(lang, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(count);

/** Today's date in the page's language. */
export const today = (): string => new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format();

/** Hours and minutes in the page's language. */
export const clockTime = (date: Date): string =>
  new Intl.DateTimeFormat(lang, { timeStyle: 'short' }).format(date);
