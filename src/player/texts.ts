import { byData } from '../dom/elements.ts';
import type { PlayerTexts } from '../i18n/texts.ts';

/** Values of placeholders, by name. One that Intl makes is a getter: few sentences need it. */
export type Values = Readonly<Record<string, string | number>>;

/** A message with its placeholders `{name}` replaced; one without a value stays. */
export const fill = (message: string, values: Values): string =>
  message.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));

/** A text in the page's language, from the page's templates; '' where the page has none of this name. */
export const text = (key: keyof PlayerTexts, values: Values = {}): string =>
  fill((byData('text').get(key)?.[0] as HTMLTemplateElement | undefined)?.content.textContent ?? '', values);

const { lang } = document.documentElement;

/**
 * A number in the page's language. Whole numbers below 1,000 are written without Intl, whose first use delays the
 * first question: by 150 ms on a processor four times slower than a desktop's (measured in Chromium).
 */
export const number = (value: number): string =>
  value % 1 === 0 && value < 1000 ? String(value) : new Intl.NumberFormat(lang).format(value);

/** A number of minutes as a phrase of the page's language. */
export const minutes = (count: number): string =>
  new Intl.NumberFormat(lang, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(count);

/** Today's date in the page's language. */
export const today = (): string => new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format();

/** Hours and minutes in the page's language, of a time in milliseconds since 1970. */
export const clockTime = (time: number): string =>
  new Intl.DateTimeFormat(lang, { timeStyle: 'short' }).format(time);
