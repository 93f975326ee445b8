import type { ByLanguage } from '../diagnostics/problem.ts';

/** What the build prints on stderr beside diagnostics. */
export interface BuildMessages {
  course(title: string, version: string, episodes: number): string;
  episode(number: number, title: string): string;
  resume(size: number, limit: number): string;
  readonly nextStep: string;
  summary(errors: number, warnings: number): string;
  failed(course: string): string;
  readonly internalError: string;
  lockWritten(file: string): string;
  /** how many courses of a build are done, and the seconds that the others may take */
  progress(done: number, total: number, seconds: number): string;
  stopped(done: number, total: number): string;
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const buildMessages: ByLanguage<BuildMessages> = {
  de: {
    course: (title, version, episodes) => `${title} ${version} · ${plural(episodes, 'Folge', 'Folgen')}`,
    episode: (number, title) => `Folge ${number}: ${title}`,
    resume: (size, limit) => `Lernstand: höchstens ${size} von ${limit} Zeichen`,
    nextStep:
      'Und jetzt: Laden Sie die passende Datei so, wie sie ist, in Ihr Lernsystem hoch – nicht entpacken – und spielen Sie den Kurs einmal als Testperson durch.',
    summary: (errors, warnings) =>
      [errors && plural(errors, 'Fehler', 'Fehler'), warnings && plural(warnings, 'Warnung', 'Warnungen')]
        .filter(Boolean)
        .join(', '),
    failed: (course) => `${course}: kein Paket geschrieben; ein früheres bleibt, wie es war.`,
    internalError: 'Das ist ein Fehler von Knigge, nicht von Ihnen. Bitte melden Sie ihn mit dieser Ausgabe:',
    lockWritten: (file) => `${file} wurde aktualisiert – bitte mit dem Kurs aufbewahren und weitergeben.`,
    progress: (done, total, seconds) =>
      `${done} von ${total} Kursen, noch ${seconds < 60 ? 'weniger als 1 Minute' : `etwa ${plural(Math.round(seconds / 60), 'Minute', 'Minuten')}`}`,
    stopped: (done, total) =>
      `Abgebrochen nach ${done} von ${plural(total, 'Kurs', 'Kursen')}. Was fertig ist, bleibt; halbe Dateien gibt es nicht.`,
  },
  en: {
    course: (title, version, episodes) => `${title} ${version} · ${plural(episodes, 'episode', 'episodes')}`,
    episode: (number, title) => `Episode ${number}: ${title}`,
    resume: (size, limit) => `Resume data: at most ${size} of ${limit} characters`,
    nextStep:
      'Next: upload the file that suits your LMS as it is – do not unzip it – and take the course once as a test learner.',
    summary: (errors, warnings) =>
      [errors && plural(errors, 'error', 'errors'), warnings && plural(warnings, 'warning', 'warnings')]
        .filter(Boolean)
        .join(', '),
    failed: (course) => `${course}: no package written; an earlier one stays as it was.`,
    internalError: 'This is a fault of Knigge, not yours. Please report it with this output:',
    lockWritten: (file) => `${file} was updated – please keep it with the course, and pass it on with it.`,
    progress: (done, total, seconds) =>
      `${done} of ${total} courses, ${seconds < 60 ? 'less than a minute' : `about ${plural(Math.round(seconds / 60), 'minute', 'minutes')}`} left`,
    stopped: (done, total) =>
      `Stopped after ${done} of ${plural(total, 'course', 'courses')}. What is finished stays; no file is left half-written.`,
  },
};
