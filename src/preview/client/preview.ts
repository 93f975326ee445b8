import { all, one } from '../../dom/elements.ts';
import type { Call, Trouble } from '../lms/record.ts';
import { scorm12Api } from '../lms/scorm12-api.ts';
import { scorm2004Api } from '../lms/scorm2004-api.ts';
import { simulate, type Simulation } from '../lms/simulate.ts';
import type { StandardApi } from '../lms/standard-api.ts';
import type { CourseState, PreviewState, Standard } from '../state.ts';
import { previewMessages } from '../messages/index.ts';
import type { SessionName } from '../messages/messages.ts';
import { CourseFrame } from './course-frame.ts';
import { element, press } from './dom.ts';
import { followChanges } from './follow-changes.ts';
import { HeldRecord } from './held-record.ts';
import { showElements, showHints, showLevel, showLog } from './show-details.ts';
import { showProblems } from './show-problems.ts';
import { showRecord } from './show-record.ts';

const STANDARD_APIS: Readonly<Record<Standard, StandardApi>> = {
  scorm12: scorm12Api,
  scorm2004: scorm2004Api,
};
const NO_TROUBLE: Trouble = { offline: false, refused: false, slow: false, expired: false };

const words = previewMessages[document.documentElement.lang === 'de' ? 'de' : 'en'];
const frame = new CourseFrame();
let state: PreviewState | undefined;
let standard: Standard = 'scorm12';
let unit = 0;
let trouble = NO_TROUBLE;
let launch = { review: false, oddName: false };
let simulation: Simulation | undefined;
let held: HeldRecord | undefined;
let session: SessionName = 'none';
let calls: Call[] = [];

const learner = (): string => words.life.names[launch.oddName ? 'odd' : 'plain'];

// The course and its LMS

/** Opens the course as an LMS does. */
function open(keepPlace: boolean): void {
  const course = state?.course;
  if (!course) return;
  const record = new HeldRecord(course.id, unit, standard);
  held = record;
  const api = STANDARD_APIS[standard];
  trouble = { ...trouble, expired: false };
  const mine = simulate(api, {
    held: () => record.record,
    launch: { name: learner(), review: launch.review, mastery: course.mastery },
    trouble: () => trouble,
    stored: (values) => record.store(values),
    called(call) {
      calls.push(call);
      if (call.method === api.names.initialize) session = 'open';
      if (call.method === api.names.terminate) session = 'ended';
      soon();
    },
  });
  simulation = mine;
  for (const { global } of Object.values(STANDARD_APIS)) Reflect.deleteProperty(window, global);
  Object.assign(window, { [api.global]: mine.api });
  frame.open(`course/${standard}/${unit}/index.html`, keepPlace, () => trouble);
  soon();
}

// What the preview shows

let waiting = false;

/** Brings the panel up to date once the calls of this moment are over. */
function soon(): void {
  if (waiting) return;
  waiting = true;
  setTimeout(() => {
    waiting = false;
    show();
  });
}

function show(): void {
  if (!state) return;
  const { course } = state;
  showProblems(state, words);
  showHints(state.problems, words);
  showLog(calls, words);
  press(all('[data-standard]'), ({ dataset }) => dataset['standard'] === standard);
  press(all('[data-trouble]'), ({ dataset }) => trouble[dataset['trouble'] as keyof Trouble]);
  press(all('[data-launch]'), ({ dataset }) => launch[dataset['launch'] as keyof typeof launch]);
  if (!course) return;
  document.title = `${course.title} – ${words.title}`;
  one('[data-title]').textContent = course.title;
  one('[data-version]').textContent = words.version(course.version);
  const record = held?.record ?? {};
  const unsaved = simulation?.unsaved().length ?? 0;
  showRecord(
    {
      record,
      standard: STANDARD_APIS[standard],
      unit: course.units[unit]!,
      session,
      learner: learner(),
      unsaved,
    },
    words,
  );
  showElements(record, words);
  showLevel(course, standard, words);
}

function showUnits({ units }: CourseState): void {
  const select = one<HTMLSelectElement>('[data-unit]');
  unit = Math.min(unit, units.length - 1);
  select.replaceChildren(
    ...units.map(({ title }, index) => element('option', { value: String(index) }, title)),
  );
  select.value = String(unit);
  one('[data-unit-label]').hidden = units.length < 2;
}

function resize(width: string): void {
  frame.resize(Number(width));
  press(all('[data-width]'), ({ dataset }) => dataset['width'] === width);
}

// Acts

const acts: Readonly<Record<string, () => void>> = {
  reopen: () => open(false),
  attempt() {
    held?.forget();
    calls = [];
    open(false);
  },
};

document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('button');
  if (!button || !state?.course) return;
  const { standard: chosen, width, trouble: name, launch: how, act } = button.dataset;
  if (width) resize(width);
  if (chosen && chosen !== standard) {
    standard = chosen as Standard;
    open(true);
  }
  if (name) {
    trouble = { ...trouble, [name]: !trouble[name as keyof Trouble] };
    if (name === 'offline') frame.networkChanged(!trouble.offline);
  }
  if (how) {
    launch = { ...launch, [how]: !launch[how as keyof typeof launch] };
    open(false);
  }
  if (act) acts[act]!();
  soon();
});
one('[data-unit]').addEventListener('change', ({ target }) => {
  unit = Number((target as HTMLSelectElement).value);
  open(false);
});
for (const details of all('details')) details.addEventListener('toggle', soon);

resize('650');
followChanges((next) => {
  const isNew = next.shown !== state?.shown;
  const isFirst = !state?.course;
  state = next;
  if (next.course) showUnits(next.course);
  if (isNew) open(!isFirst);
  soon();
});
