import type { ByLanguage } from '../../diagnostics/problem.ts';

export const sample: ByLanguage<string> = {
  de: `## Wie sicher fühlen Sie sich, eine gefälschte Nachricht zu erkennen?

- ( ) Gar nicht sicher
- ( ) Eher unsicher
- ( ) Eher sicher
- ( ) Sehr sicher

> Wie sicher man sich fühlt, sagt wenig darüber, wie gut man Fälschungen erkennt. Ein zweiter Blick lohnt sich für alle.
`,
  en: `## How sure are you that you would recognise a fake message?

- ( ) Not sure at all
- ( ) Rather unsure
- ( ) Rather sure
- ( ) Very sure

> How sure people feel says little about how well they recognise fakes. A second look is worth it for everybody.
`,
};
