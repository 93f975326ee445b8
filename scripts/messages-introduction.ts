import { createColors } from 'picocolors';
import { finding } from '../src/diagnostics/finding.ts';
import { print } from '../src/diagnostics/print.ts';
import type { MessageLanguage } from '../src/diagnostics/problem.ts';

const FILE = 'modules/smk/course.yaml';
const SOURCE = 'id: smk\nlanguage: de\nversion: 1.0.0\nshufle: true\n';

function sample(language: MessageLanguage): string {
  const place = { file: FILE, line: 4, column: 1, length: 'shufle'.length };
  const params = { key: 'shufle', nearest: 'shuffle', known: ['id', 'title', 'shuffle'], bare: false };
  const found = finding('unknownKey', place, params);
  return `\`\`\`text\n${print(found, new Map([[FILE, SOURCE]]), language, createColors(false))}\n\`\`\``;
}

/** Paragraphs about all messages, in every language. */
export const introduction: readonly string[] = [
  'Hier steht, was Knigge Ihnen sagen kann. Suchen Sie nach dem Code, zum Beispiel KNG014. Die Meldungen kommen in der Sprache Ihres Systems, oder mit `--lang de` und `--lang en` in der, die Sie wünschen. Jede Meldung hat dieselben Teile:',
  sample('de'),
  `- **Art und Code.** Bei einem _Fehler_ wird für den Kurs kein Paket geschrieben. Eine _Warnung_ oder ein _Hinweis_ hält nichts auf.
- **Ort.** Datei, Zeile und Spalte. Beide zählen ab 1.
- **Was nicht stimmt,** und darunter die Zeile aus Ihrer Datei.
- **Was Sie tun können,** nach dem Pfeil. Was auf „zum Beispiel“ folgt, können Sie so übernehmen.`,
  'Warnungen und Hinweise können Sie in course.yaml abschalten: `silence: [KNG008]`. Fehler nicht. Ein Code behält für immer seine Bedeutung: Fällt eine Meldung weg, wird ihr Code nie wieder vergeben.',
  'Für `knigge …` geben Sie `npx knigge …` ein, wenn Knigge in Ihrem Ordner installiert ist, und `npm run build -- …`, `npm run dev -- …` und so weiter, wenn Sie im Quelltext von Knigge arbeiten.',
  'This is what Knigge can tell you. Look for the code, for example KNG014. Messages come in the language of your system; `--lang de` or `--lang en` changes that. Each message has the same parts:',
  sample('en'),
  `- **Kind and code.** With an _error_ no package of the course is written. A _warning_ or a _note_ stops nothing.
- **Place.** File, line and column, both counted from 1.
- **What is wrong,** and below it the line of your file.
- **What you can do,** after the arrow. What follows “for example” can be pasted as it stands.`,
  'You can switch off warnings and notes in course.yaml: `silence: [KNG008]`. Errors you cannot. A code keeps its meaning for ever: when a message is retired, its code is never given again.',
  'For `knigge …` type `npx knigge …` if Knigge is installed in your folder, and `npm run build -- …`, `npm run dev -- …` and so on if you work in the source of Knigge.',
];
