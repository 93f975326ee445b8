import type { ByLanguage } from '../../diagnostics/problem.ts';

/** What `knigge schema` has done to a file. */
export type FileStatus = 'written' | 'changed' | 'unchanged';

/** What `knigge schema` prints. */
export interface SchemaMessages {
  done(folder: string): string;
  readonly statuses: Readonly<Record<FileStatus, string>>;
  readonly nextSteps: string;
  readonly steps: readonly string[];
}

export const schemaMessages: ByLanguage<SchemaMessages> = {
  de: {
    done: (folder) => `In ${folder} liegt jetzt alles, womit VS Code Ihnen beim Schreiben hilft.`,
    statuses: {
      written: 'geschrieben',
      changed: 'ergänzt',
      unchanged: 'unverändert',
    },
    nextSteps: 'Und jetzt in VS Code:',
    steps: [
      'Öffnen Sie den Ordner, in dem .vscode liegt, und installieren Sie die Erweiterung „YAML“ von Red Hat; VS Code schlägt sie vor.',
      'course.yaml: Zeigen Sie auf eine Angabe, dann wird sie erklärt. Strg+Leertaste zeigt, was möglich ist.',
      'Folgen: Tippen Sie Folge, Antwort, Merksatz … oder einen Schlüssel des Kopfes, dann Strg+Leertaste.',
      'Fehler unterstreichen: Terminal > Aufgabe ausführen > Knigge: dev (oder build), während eine Datei des Kurses offen ist.',
    ],
  },
  en: {
    done: (folder) => `In ${folder} is now what VS Code needs to help you write.`,
    statuses: { written: 'written', changed: 'added to', unchanged: 'unchanged' },
    nextSteps: 'Next, in VS Code:',
    steps: [
      'Open the folder that holds .vscode, and install the extension "YAML" by Red Hat, which VS Code suggests.',
      'course.yaml: point at a key, and it is explained. Ctrl+Space shows what is possible.',
      'Episodes: type Episode, Option, Takeaway … or a key of the head, then Ctrl+Space.',
      'To have mistakes underlined: Terminal > Run Task > Knigge: dev (or build), while a file of the course is open.',
    ],
  },
};
