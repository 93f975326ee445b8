/** Forms of a phrase by plural category (Unicode CLDR), with `#` for the number; `other` for missing categories. */
type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & Record<'other', string>>;

/** A function that gives the phrase for a number in the plural form of the language. */
export function pluralPhrase(language: string, forms: PluralForms): (count: number) => string {
  let rules: Intl.PluralRules | undefined;
  return (count) => {
    rules ??= new Intl.PluralRules(language);
    return (forms[rules.select(count)] ?? forms.other).replace('#', String(count));
  };
}

/** A function that gives a number of minutes as a phrase of the language. */
export function minutesIn(language: string): (count: number) => string {
  let format: Intl.NumberFormat | undefined;
  return (count) => {
    format ??= new Intl.NumberFormat(language, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
    return format.format(count);
  };
}
