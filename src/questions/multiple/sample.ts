import type { ByLanguage } from '../../diagnostics/problem.ts';

export const sample: ByLanguage<string> = {
  de: `## Was gehört in Ihre Meldung?

- [x] Wann die Nachricht kam.

  > Mit der Uhrzeit findet die IT sie in den Protokollen.

- [x] Ob Sie auf den Link geklickt haben.

  > Davon hängt ab, was als Nächstes zu tun ist. Niemand macht Ihnen einen Vorwurf.

- [~] Wie die Nachricht aussah.

  > Das hilft, wenn Sie sich erinnern. Nötig ist es nicht, denn die IT hat das Original.

- [ ] Ihr Passwort, damit die IT nachsehen kann.

  > Ein Passwort braucht niemand außer Ihnen, auch die IT nicht.
`,
  en: `## What belongs in your report?

- [x] When the message came.

  > The time lets IT find it in the logs.

- [x] Whether you clicked on the link.

  > What has to be done next depends on it. Nobody will blame you.

- [~] What the message looked like.

  > That helps if you remember it. It is not needed, for IT has the original.

- [ ] Your password, so that IT can take a look.

  > Nobody but you needs a password, not even IT.
`,
};
