import type { ByLanguage } from '../../diagnostics/problem.ts';

export const sample: ByLanguage<string> = {
  de: `## Was tun Sie?

- [x] Ich rufe unter der Nummer zurück, die im Verzeichnis steht.

  > So erreichen Sie die richtige Person, auch wenn die Nachricht von jemand anderem kam.

- [~] Ich warte bis morgen und frage dann nach.

  > Das schadet niemandem. Nur bleibt die Sache offen, und vielleicht eilt sie wirklich.

- [ ] Ich antworte sofort, denn es klingt dringend.

  > Eile ist das Mittel, mit dem Betrug am häufigsten arbeitet.
`,
  en: `## What do you do?

- [x] I call back on the number in our directory.

  > That reaches the right person, even if the message came from somebody else.

- [~] I wait until tomorrow and ask then.

  > That does no harm. But the matter stays open, and perhaps it really is urgent.

- [ ] I answer at once, because it sounds urgent.

  > Urgency is what fraud works with most often.
`,
};
