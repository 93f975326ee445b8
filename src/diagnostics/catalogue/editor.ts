import { error } from '../problem.ts';
import { remedyFor } from '../refusals.ts';

/** Problems of `knigge schema`. */
export const editor = {
  editorFileUnusable: error<{ readonly file: string }>('KNG145', {
    example: { file: '.vscode/settings.json' },
    de: ({ file }) => [
      `An dieser Stelle steht in „${file}“ nicht, was VS Code erwartet; so lässt sich die Datei nicht ergänzen.`,
      'Die Datei beginnt mit {; dahinter stehen „yaml.schemas“ in { }, „tasks“ und „recommendations“ in [ ]. Berichtigen Sie die Stelle, und geben Sie den Befehl noch einmal ein. Geschrieben wurde nichts.',
    ],
    en: ({ file }) => [
      `At this point, "${file}" does not hold what VS Code expects there, so that nothing can be added to it.`,
      'The file begins with {; in it, "yaml.schemas" stands in { }, "tasks" and "recommendations" in [ ]. Mend the place, and type the command again. Nothing was written.',
    ],
  }),
  editorFilesNotWritten: error<{ readonly folder: string; readonly reason: string }>('KNG146', {
    example: { folder: '.vscode', reason: 'EACCES' },
    de: ({ folder, reason }) => [
      `In „${folder}“ ließ sich nicht alles lesen oder schreiben (${reason}).`,
      `${remedyFor.de(reason)} Geben Sie den Befehl dann noch einmal ein.`,
    ],
    en: ({ folder, reason }) => [
      `Not everything in "${folder}" could be read or written (${reason}).`,
      `${remedyFor.en(reason)} Then type the command again.`,
    ],
  }),
};
