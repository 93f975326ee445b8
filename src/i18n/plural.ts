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
