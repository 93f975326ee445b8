import { error } from '../problem.ts';

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
      `${REASONS.de[reason] ?? 'Sehen Sie nach, was dort liegt, und geben Sie den Befehl noch einmal ein'}.`,
    ],
    en: ({ folder, reason }) => [
      `Not everything in "${folder}" could be read or written (${reason}).`,
      `${REASONS.en[reason] ?? 'See what lies there, and type the command again'}.`,
    ],
  }),
};

/** Hints by error code of the file system. */
const REASONS: Readonly<Record<'de' | 'en', Readonly<Record<string, string>>>> = {
  de: {
    EACCES: 'Hier dürfen Sie nicht schreiben. Wählen Sie einen Ordner, der Ihnen gehört',
    EPERM: 'Hier dürfen Sie nicht schreiben. Wählen Sie einen Ordner, der Ihnen gehört',
    EROFS: 'Hier lässt sich nur lesen. Wählen Sie einen Ordner auf einem anderen Laufwerk',
    ENOSPC: 'Das Laufwerk ist voll. Schaffen Sie Platz, und geben Sie den Befehl noch einmal ein',
    EEXIST: 'Dort liegt eine Datei statt eines Ordners. Benennen Sie sie um',
    ENOTDIR: 'Dort liegt eine Datei statt eines Ordners. Benennen Sie sie um',
    EISDIR: 'Dort liegt ein Ordner statt einer Datei. Benennen Sie ihn um',
    ELOOP:
      'Dort liegt eine Verknüpfung, die aus dem Ordner hinausführen kann. Ersetzen Sie sie durch das, worauf sie zeigt',
  },
  en: {
    EACCES: 'You may not write here. Choose a folder that is yours',
    EPERM: 'You may not write here. Choose a folder that is yours',
    EROFS: 'This place can only be read. Choose a folder on another drive',
    ENOSPC: 'The drive is full. Make room, and type the command again',
    EEXIST: 'There is a file in place of a folder. Give it another name',
    ENOTDIR: 'There is a file in place of a folder. Give it another name',
    EISDIR: 'There is a folder in place of a file. Give it another name',
    ELOOP: 'There is a link that may lead out of the folder. Replace it by what it points to',
  },
};
