import { expect, test } from 'vitest';
import { catalogue } from '../../src/diagnostics/catalogue/index.ts';
import { kindProblems } from '../../src/questions/kinds.ts';
import { CaseFolder } from './case-folder.ts';

/** What nobody can bring about with files and commands, and why. */
const UNREACHABLE: Readonly<Record<string, string>> = {
  KNG271: 'root may write anywhere; tests/unit/cli/withheld.test.ts has it',
  KNG283: 'it takes a lock file of 1,295 questions; tests/unit/lock/save-lock.test.ts has it',
  KNG245: 'no folder of Windows or of a Mac can hold both files',
  KNG253: 'a file changes at the very moment in which it is packed',
  KNG151: 'the limits of the system for watching folders are not ours to exhaust',
};

const folders = [await CaseFolder.read('cases'), await CaseFolder.read('commands')];
const codes = [...Object.values(catalogue), ...kindProblems].map(({ code }) => code);

/** `Fehler KNG010 kurs/course.yaml:1:8`, and below it, indented, the words. */
const MESSAGES = {
  de: /^(?:Fehler|Warnung|Hinweis) (KNG\d{3}) \S.*:\d+:\d+\n {2}\S/gm,
  en: /^(?:Error|Warning|Note) (KNG\d{3}) \S.*:\d+:\d+\n {2}\S/gm,
};

test.each(['de', 'en'] as const)('every message is shown word for word in "%s"', async (language) => {
  const texts = await Promise.all(folders.map((folder) => folder.shown(language)));
  const shown = new Set([...texts.join('\n').matchAll(MESSAGES[language])].map(([, code]) => code));
  expect(codes.filter((code) => !shown.has(code))).toEqual(Object.keys(UNREACHABLE));
});
