import type { ByLanguage } from '../../diagnostics/problem.ts';

export const sample: ByLanguage<string> = {
  de: `## Woran haben Sie zuletzt eine Fälschung erkannt?

___

> Häufig genannt werden eine fremde Absenderadresse, ungewohnte Eile und die Bitte, niemandem etwas zu sagen.
`,
  en: `## What gave away the last fake that you noticed?

___

> People often name a strange sender, unusual haste, and the request to tell nobody.
`,
};
