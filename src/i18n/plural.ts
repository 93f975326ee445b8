/** Forms of a phrase by plural category (Unicode CLDR); `#` stands for the number, `other` for what is left. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & Record<'other', string>>;

/** A phrase for any number, in the form that the language asks for. */
export function pluralPhrase(language: string, forms: PluralForms): (count: number) => string {
  const rules = new Intl.PluralRules(language);
  return (count) => (forms[rules.select(count)] ?? forms.other).replace('#', String(count));
}

/** So many minutes in words of a language. */
export function minutesIn(language: string): (count: number) => string {
  const format = new Intl.NumberFormat(language, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
  return (count) => format.format(count);
}
