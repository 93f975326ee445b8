import { cancel, intro, isCancel, select, text, updateSettings } from '@clack/prompts';
import { explain, finding } from '../../diagnostics/finding.ts';
import { startOf } from '../../diagnostics/place.ts';
import type { MessageLanguage } from '../../diagnostics/problem.ts';
import { STARTER_LANGUAGES, type StarterLanguage } from '../../starter/languages.ts';
import { cleanTitle } from '../../starter/title.ts';
import { defaultFolder, defaultTitle, freeFolder } from './defaults.ts';
import type { Terminal } from '../terminal.ts';
import { folderProblem } from './folder-problem.ts';
import { titleProblem } from './title-problem.ts';
import { LANGUAGE_NAMES, newMessages } from './messages.ts';

/** Without it, @clack/core 1.6 waits forever after Ctrl-D, which ends its readline. */
const CTRL_D_CANCELS = { aliases: { '\u0004': 'cancel' } } as const;

export interface Answers {
  readonly title: string;
  readonly language: StarterLanguage;
  readonly folder: string;
}

/** Asks for title, language and, where none is named, folder of a new course; undefined where the person cancels. */
export async function askForCourse(
  namedFolder: string | undefined,
  lang: MessageLanguage,
  terminal: Terminal,
  cwd: string,
): Promise<Answers | undefined> {
  const messages = newMessages[lang];
  const cancelled = (): undefined => {
    cancel(messages.cancelled, terminal);
  };
  updateSettings(CTRL_D_CANCELS);
  intro(messages.intro, terminal);

  const placeholder = defaultTitle(namedFolder, lang, cwd);
  const titleInput = await text({
    ...terminal,
    message: messages.title,
    placeholder,
    defaultValue: placeholder,
    validate: (value = '') => {
      const title = cleanTitle(value);
      const params = title === '' ? undefined : titleProblem(title);
      return params && explain(finding('badNewTitle', startOf(''), params), lang).message;
    },
  });
  if (isCancel(titleInput)) return cancelled();
  const title = cleanTitle(titleInput ?? '') || placeholder;

  const language = await select<StarterLanguage>({
    ...terminal,
    message: messages.language,
    options: STARTER_LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
    initialValue: lang,
    showInstructions: false,
  });
  if (isCancel(language)) return cancelled();
  if (namedFolder !== undefined) return { title, language, folder: namedFolder };

  const folder = await text({
    ...terminal,
    message: messages.folder,
    initialValue: freeFolder(await defaultFolder(title, language, cwd), cwd),
    validate: (value = '') => {
      const found = folderProblem(value.trim(), cwd);
      return found && explain(finding(found.problem, startOf(''), found.params), lang).message;
    },
  });
  if (isCancel(folder)) return cancelled();
  return { title, language, folder: folder.trim() };
}
