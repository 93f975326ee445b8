import { cancel, intro, isCancel, select, text, updateSettings } from '@clack/prompts';
import { explain, finding } from '../../diagnostics/finding.ts';
import { startOf } from '../../diagnostics/place.ts';
import type { MessageLanguage } from '../../diagnostics/problem.ts';
import { STARTER_LANGUAGES, type StarterLanguage } from '../../starter/languages.ts';
import { cleanTitle } from '../../starter/title.ts';
import { defaultFolder, defaultTitle, freeFolder } from './defaults.ts';
import type { Terminal } from '../terminal.ts';
import { obstacleAt } from './obstacle.ts';
import { titleProblem } from './title-problem.ts';
import { LANGUAGE_NAMES, newMessages } from './messages.ts';

/** Ctrl-D ends a readline, and @clack/core 1.6 would wait for answers for ever. */
const LEAVING = { aliases: { '\u0004': 'cancel' } } as const;

export interface Answers {
  readonly title: string;
  readonly language: StarterLanguage;
  readonly folder: string;
}

/** Asks for title, language and, where none is named, folder of a course; undefined where the person leaves. */
export async function askNew(
  named: string | undefined,
  lang: MessageLanguage,
  terminal: Terminal,
  cwd: string,
): Promise<Answers | undefined> {
  const words = newMessages[lang];
  const left = (): undefined => {
    cancel(words.cancelled, terminal);
  };
  updateSettings(LEAVING);
  intro(words.intro, terminal);

  const placeholder = defaultTitle(named, lang, cwd);
  const typed = await text({
    ...terminal,
    message: words.title,
    placeholder,
    defaultValue: placeholder,
    validate: (value = '') => {
      const title = cleanTitle(value);
      const params = title === '' ? undefined : titleProblem(title);
      return params && explain(finding('badNewTitle', startOf(''), params), lang).message;
    },
  });
  if (isCancel(typed)) return left();
  const title = cleanTitle(typed ?? '') || placeholder;

  const language = await select<StarterLanguage>({
    ...terminal,
    message: words.language,
    options: STARTER_LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
    initialValue: lang,
    showInstructions: false,
  });
  if (isCancel(language)) return left();
  if (named !== undefined) return { title, language, folder: named };

  const folder = await text({
    ...terminal,
    message: words.folder,
    initialValue: freeFolder(await defaultFolder(title, language, cwd), cwd),
    validate: (value = '') => {
      const obstacle = obstacleAt(value.trim(), cwd);
      return obstacle && explain(finding(obstacle.problem, startOf(''), obstacle.params), lang).message;
    },
  });
  if (isCancel(folder)) return left();
  return { title, language, folder: folder.trim() };
}
