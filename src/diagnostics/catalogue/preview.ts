import { error } from '../problem.ts';

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
};
