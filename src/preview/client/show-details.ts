import { one } from '../../dom/elements.ts';
import type { Call, LmsRecord } from '../lms/record.ts';
import type { CourseState, Problem, Standard } from '../state.ts';
import type { PreviewMessages } from '../messages/messages.ts';
import { element } from './dom.ts';

/** So many calls are enough to see what went wrong. */
const SHOWN_CALLS = 500;

const cells = (...texts: readonly (Node | string)[]): HTMLTableRowElement =>
  element('tr', {}, ...texts.map((text) => element('td', {}, text)));

function fill(name: string, title: string, rows: () => readonly HTMLTableRowElement[]): void {
  const details = one<HTMLDetailsElement>(`[data-${name}]`);
  one('summary', details).textContent = title;
  details.hidden = false;
  // A closed list costs nothing; it is filled as soon as it opens.
  if (details.open) one('tbody', details).replaceChildren(...rows());
}

/** Every element that the LMS holds, as it is. */
export function showElements(record: LmsRecord, words: PreviewMessages): void {
  const entries = Object.entries(record).sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  fill('elements', words.elements.title(entries.length), () =>
    entries.map(([name, value]) => cells(elementName(name), element('code', {}, value))),
  );
}

/** Long names break behind a dot. */
const elementName = (name: string): HTMLElement =>
  element('code', {}, ...name.split(/(?<=\.)/).flatMap((part) => [part, element('wbr')]));

/** The calls, the latest first. */
export function showLog(calls: readonly Call[], words: PreviewMessages): void {
  const errors = calls.filter(hasFailed).length;
  fill('log', words.log.title(calls.length, errors), () =>
    calls.slice(-SHOWN_CALLS).toReversed().map(callRow),
  );
}

function callRow(call: Call): HTMLTableRowElement {
  const { method, element: name, value, returned, error, errorText } = call;
  const given = method.endsWith('SetValue') ? `${name} = ${value}` : name;
  const answer = [returned, error === '0' ? '' : `${error} ${errorText}`].filter(Boolean).join(' · ');
  const row = cells(element('code', {}, `${method} ${given}`.trim()), element('code', {}, answer));
  row.toggleAttribute('data-failed', hasFailed(call));
  return row;
}

/** SCORM 2004 answers 403 to a question for what nobody has set yet: that is no failure (RTE 3.1.7). */
const hasFailed = ({ method, error }: Call): boolean =>
  error !== '0' && !(method === 'GetValue' && error === '403');

/** What the tracking level lets through, fact by fact. */
export function showLevel({ level, facts }: CourseState, standard: Standard, words: PreviewMessages): void {
  fill('level', words.level.title(level), () =>
    facts
      .filter(({ elements }) => elements[standard].length > 0)
      .map(({ fact, sent, because }) => {
        const row = cells(
          words.level.facts[fact],
          because ? words.level.because[because] : words.level.sends,
        );
        row.dataset['sent'] = String(sent);
        return row;
      }),
  );
}

/** Warnings and notes. */
export function showHints(problems: readonly Problem[], words: PreviewMessages): void {
  const hints = problems.filter(({ severity }) => severity !== 'error');
  const details = one('[data-hints]');
  details.hidden = hints.length === 0;
  one('summary', details).textContent = words.hints(hints.length);
  one('ul', details).replaceChildren(...hints.map((hint) => element('li', {}, ...problemParts(hint, words))));
}

/** A problem: what and where, the source with its caret, and what to do. */
export const problemParts = (problem: Problem, words: PreviewMessages): Node[] => {
  const { severity, code, file, line, column, message, frame, hint } = problem;
  return [
    element(
      'p',
      { class: 'problem__place' },
      element('strong', {}, `${words.severity[severity]} ${code}`),
      ` ${file}:${line}:${column}`,
    ),
    element('p', { class: 'problem__message' }, message),
    ...(frame === null ? [] : [element('pre', {}, frame)]),
    element('p', { class: 'problem__hint' }, `→ ${hint}`),
  ];
};
