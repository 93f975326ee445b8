import { error, warning } from '../problem.ts';

/** Problems of the preview server. */
export const preview = {
  whichCourse: error<{ readonly courses: readonly string[] }>('KNG150', {
    example: { courses: ['modules/geschenke', 'modules/social-media-knigge'] },
    de: ({ courses }) => [
      'Die Vorschau zeigt einen Kurs, und hier sind mehrere.',
      `Nennen Sie den Ordner, zum Beispiel: knigge dev ${courses[0]}\nVorhanden: ${courses.join(', ')}`,
    ],
    en: ({ courses }) => [
      'The preview shows one course, and here are several.',
      `Name the folder, for example: knigge dev ${courses[0]}\nThere are: ${courses.join(', ')}`,
    ],
  }),
  notWatched: warning<{ readonly reason: string }>('KNG151', {
    example: { reason: 'ENOSPC' },
    de: ({ reason }) => [
      `Die Vorschau erfährt nicht von allen Änderungen in diesem Ordner (${reason}).`,
      'Schließen Sie Programme, die viele Ordner beobachten, etwa einen zweiten Editor. Beenden Sie die Vorschau dann mit Strg+C, und starten Sie sie neu. Nach jedem Neustart zeigt sie den Stand auf der Festplatte.',
    ],
    en: ({ reason }) => [
      `The preview does not hear of all changes in this folder (${reason}).`,
      'Close programs that watch many folders, such as a second editor. Then stop the preview with Ctrl+C and start it again. After each start it shows what is on the disk.',
    ],
  }),
};
