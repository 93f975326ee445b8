import type { ByLanguage } from '../../diagnostics/problem.ts';

/** What the preview prints in the terminal beside diagnostics. */
export interface DevMessages {
  preparing(folder: string): string;
  address(url: string): string;
  readonly instructions: string;
  /** the page shows the present state of the course */
  upToDate(title: string, version: string): string;
  /** the course has an error, and the page shows the last state without one */
  readonly outdated: string;
  /** the course has had an error from the start, and the page shows no state of it */
  readonly nothingYet: string;
  readonly stopped: string;
}

export const devMessages: ByLanguage<DevMessages> = {
  de: {
    preparing: (folder) => `${folder}: Die Vorschau wird vorbereitet …`,
    address: (url) => `Vorschau: ${url}`,
    instructions:
      'Öffnen Sie diese Adresse im Browser. Sobald Sie eine Datei speichern, zeigt die Seite den neuen Stand. Beenden: Strg+C',
    upToDate: (title, version) => `${title} ${version}: ohne Fehler, die Seite ist auf dem neuesten Stand.`,
    outdated: 'Die Seite zeigt weiter den letzten Stand ohne Fehler.',
    nothingYet: 'Die Seite zeigt den Kurs, sobald die Fehler behoben sind.',
    stopped: 'Die Vorschau ist beendet.',
  },
  en: {
    preparing: (folder) => `${folder}: getting the preview ready …`,
    address: (url) => `Preview: ${url}`,
    instructions:
      'Open this address in a browser. Whenever you save a file, the page shows the new state. Stop with Ctrl+C',
    upToDate: (title, version) => `${title} ${version}: no errors, the page is up to date.`,
    outdated: 'The page keeps showing the last state without an error.',
    nothingYet: 'The page shows the course as soon as the errors are mended.',
    stopped: 'The preview has ended.',
  },
};
