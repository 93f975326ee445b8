import { one } from '../../dom/elements.ts';
import type { Call, LmsRecord } from '../lms/record.ts';
import type { CourseState, Problem, Standard } from '../state.ts';
import type { PreviewMessages } from '../messages/messages.ts';
import { element } from './dom.ts';

/** The log lists only the latest calls, at most this many. */
const LISTED_CALLS = 500;

const cells = (...texts: readonly (Node | string)[]): HTMLTableRowElement =>
  element('tr', {}, ...texts.map((text) => element('td', {}, text)));

function fill(name: string, title: string, rows: () => readonly HTMLTableRowElement[]): void {
  const details = one<HTMLDetailsElement>(`[data-${name}]`);
  one('summary', details).textContent = title;
  details.hidden = false;
  // A closed list is filled when it opens: filling takes time.
  if (details.open) one('tbody', details).replaceChildren(...rows());
}

/** Lists every element that the LMS holds. */
export function showElements(record: LmsRecord, messages: PreviewMessages): void {
  const entries = Object.entries(record).sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  fill('elements', messages.elements.title(entries.length), () =>
    entries.map(([name, value]) => cells(elementName(name), element('code', {}, value))),
  );
}

/** The name of an element, which may be wrapped after each dot. */
const elementName = (name: string): HTMLElement =>
  element('code', {}, ...name.split(/(?<=\.)/).flatMap((part) => [part, element('wbr')]));

/** Lists the calls, the latest first. */
export function showLog(calls: readonly Call[], messages: PreviewMessages): void {
  const errors = calls.filter(hasFailed).length;
  fill('log', messages.log.title(calls.length, errors), () =>
    calls.slice(-LISTED_CALLS).toReversed().map(callRow),
  );
}

function callRow(call: Call): HTMLTableRowElement {
  const { method, element: name, value, returned, error, errorText } = call;
  const args = method.endsWith('SetValue') ? `${name} = ${value}` : name;
  const answer = [returned, error === '0' ? '' : `${error} ${errorText}`].filter(Boolean).join(' · ');
  const row = cells(element('code', {}, `${method} ${args}`.trim()), element('code', {}, answer));
  row.toggleAttribute('data-failed', hasFailed(call));
  return row;
}

/** Error 403 of SCORM 2004 is no failure here: GetValue of an element that has no value yet (RTE 3.1.7). */
const hasFailed = ({ method, error }: Call): boolean =>
  error !== '0' && !(method === 'GetValue' && error === '403');

/** Lists each fact, and whether the LMS gets it. */
export function showLevel(
  { level, facts }: CourseState,
  standard: Standard,
  messages: PreviewMessages,
): void {
  fill('level', messages.level.title(level), () =>
    facts
      .filter(({ elements }) => elements[standard].length > 0)
      .map(({ fact, sent, withheldBy }) => {
        const row = cells(
          messages.level.facts[fact],
          withheldBy ? messages.level.withheldBy[withheldBy] : messages.level.sends,
        );
        row.dataset['sent'] = String(sent);
        return row;
      }),
  );
}

/** Lists warnings and notes. */
export function showHints(problems: readonly Problem[], messages: PreviewMessages): void {
  const hints = problems.filter(({ severity }) => severity !== 'error');
  const details = one('[data-hints]');
  details.hidden = hints.length === 0;
  one('summary', details).textContent = messages.hints(hints.length);
  one('ul', details).replaceChildren(
    ...hints.map((hint) => element('li', {}, ...problemParts(hint, messages))),
  );
}

/** The parts of a problem: code and place, message, the source with carets, and hint. */
export const problemParts = (problem: Problem, messages: PreviewMessages): Node[] => {
  const { severity, code, file, line, column, message, frame, hint } = problem;
  return [
    element(
      'p',
      { class: 'problem__place' },
      element('strong', {}, `${messages.severity[severity]} ${code}`),
      ` ${file}:${line}:${column}`,
    ),
    element('p', { class: 'problem__message' }, message),
    ...(frame === null ? [] : [element('pre', {}, frame)]),
    element('p', { class: 'problem__hint' }, `→ ${hint}`),
  ];
};
