import type { ByLanguage } from '../../diagnostics/problem.ts';

export const sample: ByLanguage<string> = {
  de: `## Wer ist wofür zuständig?

- Eine verdächtige Nachricht -> IT-Sicherheit
- Ein verlorener Dienstausweis -> Empfang
- Ein Geschenk von einer Lieferfirma -> Compliance
- -> Betriebsärztlicher Dienst

> [x] Wer das weiß, verliert im Ernstfall keine Zeit.

> [~] Das meiste stimmt. Was fehlt, steht auch im Intranet unter „Meldestellen“.

> [ ] Im Zweifel hilft Ihnen der Empfang weiter; besser ist es, die Stellen zu kennen.
`,
  en: `## Who looks after what?

- A suspicious message -> IT security
- A lost staff badge -> Reception
- A gift from a supplier -> Compliance
- -> Occupational health

> [x] Whoever knows this loses no time when it counts.

> [~] Most of it is right. You find the rest on the intranet, under "Where to report".

> [ ] When in doubt, reception will help; it is better to know the departments.
`,
};
