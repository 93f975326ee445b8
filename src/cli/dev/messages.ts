import type { MessageLanguage } from '../../diagnostics/problem.ts';

/** What the preview tells in the terminal beside diagnostics. */
export interface DevMessages {
  preparing(folder: string): string;
  open(url: string): string;
  readonly next: string;
  shown(title: string, version: string): string;
  readonly kept: string;
  readonly stopped: string;
}

export const devMessages: Readonly<Record<MessageLanguage, DevMessages>> = {
  de: {
    preparing: (folder) => `${folder}: Die Vorschau wird vorbereitet …`,
    open: (url) => `Vorschau: ${url}`,
    next: 'Öffnen Sie diese Adresse im Browser. Sobald Sie eine Datei speichern, zeigt die Seite den neuen Stand. Beenden: Strg+C',
    shown: (title, version) => `${title} ${version}: ohne Fehler, die Seite ist auf dem neuesten Stand.`,
    kept: 'Die Seite zeigt weiter den letzten Stand ohne Fehler.',
    stopped: 'Die Vorschau ist beendet.',
  },
  en: {
    preparing: (folder) => `${folder}: getting the preview ready …`,
    open: (url) => `Preview: ${url}`,
    next: 'Open this address in a browser. Whenever you save a file, the page shows the new state. Stop with Ctrl+C',
    shown: (title, version) => `${title} ${version}: no errors, the page is up to date.`,
    kept: 'The page keeps showing the last state without an error.',
    stopped: 'The preview has ended.',
  },
};
