import type { ByLanguage } from '../../diagnostics/problem.ts';

export const sample: ByLanguage<string> = {
  de: `## Wie viel Zeit lässt die DSGVO für die Meldung an die Aufsicht?

= 72 ± 8 Stunden

> [x] Drei Tage, und das Wochenende zählt mit. Deshalb ist jede Stunde, die Sie sparen, viel wert.

> [~] Die Größenordnung stimmt. Genau sind es drei Tage, und das Wochenende zählt mit.

> [ ] Es sind drei Tage, und das Wochenende zählt mit. Melden Sie einen Verdacht deshalb sofort.
`,
  en: `## How much time does the GDPR leave to notify the authority?

= 72 ± 8 hours

> [x] Three days, and the weekend counts. So every hour that you save is worth a lot.

> [~] That is about right. It is exactly three days, and the weekend counts.

> [ ] It is three days, and the weekend counts. So report a suspicion at once.
`,
};
