import { planCourse } from '../../../src/compiler/plan-course.ts';
import { packageRoot } from '../../../src/tool/package-root.ts';
import { type Readers, readersFor } from '../../../src/source/readers.ts';
import { normalise } from '../../../src/source/folder/normalise.ts';
import { explain } from '../../../src/diagnostics/finding.ts';
import { withoutSilenced } from '../../../src/diagnostics/without-silenced.ts';

/** A finding: its code, and the text at its place. */
export interface Diagnosed {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly at: string;
  readonly message: string;
}

/** Lint does not look at the pixels of a picture. */
const READER: Readers = {
  ...readersFor(undefined),
  picture: async () => ({ picture: undefined, findings: [] }),
};

const tool = { root: packageRoot(), version: '0.0.0' };

/** The warnings and errors of a course folder that holds these files, in German. */
export async function diagnose(files: Readonly<Record<string, string>>): Promise<Diagnosed[]> {
  const texts = new Map(
    Object.entries(files).map(([name, text]) => [name, normalise(new TextEncoder().encode(text))]),
  );
  const sources = {
    folder: 'kurs',
    path: '/nowhere',
    texts,
    files: new Map(
      ['media/IMG_2034.jpg', 'media/team.jpg', 'media/team-foto.jpg'].map((name) => [name, name]),
    ),
  };
  const { findings, silence } = await planCourse(sources, tool, ['scorm12'], READER);
  return withoutSilenced(findings, silence).map((found) => {
    const { code, file, line, column, message } = explain(found, 'de');
    const read = texts.get(file.slice('kurs/'.length));
    const text = typeof read === 'object' && 'text' in read ? read.text.split('\n')[line - 1]! : '';
    const at = text.slice(column - 1, column - 1 + found.place.length);
    return { code, file, line, at, message };
  });
}

/** The codes alone, in the order of their places. */
export const codes = async (files: Readonly<Record<string, string>>): Promise<string[]> =>
  (await diagnose(files)).map(({ code }) => code);
