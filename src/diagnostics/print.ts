import type { Colors } from 'picocolors/types.js';
import { explain, type Finding } from './finding.ts';
import { frame } from './frame.ts';
import { printable } from './printable.ts';
import type { MessageLanguage } from './problem.ts';

/** Names of the severities. */
export const NAMES = {
  de: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
  en: { error: 'Error', warning: 'Warning', info: 'Note' },
} as const;

/**
 * A finding as text for a terminal: place, message, source line with carets, hint.
 *
 * @param sources texts by the file names of places
 */
export function print(
  finding: Finding,
  sources: ReadonlyMap<string, string>,
  language: MessageLanguage,
  colors: Colors,
): string {
  const { code, severity, message, hint, file, line, column } = explain(finding, language);
  const severityColor = severity === 'error' ? colors.red : colors.yellow;
  const source = sources.get(file);
  const sourceFrame = source === undefined ? undefined : frame(source, finding.place);
  return [
    `${severityColor(colors.bold(`${NAMES[language][severity]} ${code}`))} ${colors.cyan(`${printable(file)}:${line}:${column}`)}`,
    indent(printable(message)),
    ...(sourceFrame === undefined ? [] : [colors.dim(indent(printable(sourceFrame)))]),
    indent(`→ ${printable(hint)}`),
  ].join('\n');
}

const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ');
