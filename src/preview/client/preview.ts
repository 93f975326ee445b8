import { all, one } from '../../dom/elements.ts';
import type { Call, LmsConditions } from '../lms/record.ts';
import { scorm12Api } from '../lms/scorm12-api.ts';
import { scorm2004Api } from '../lms/scorm2004-api.ts';
import { simulate, type Simulation } from '../lms/simulate.ts';
import type { StandardApi } from '../lms/standard-api.ts';
import type { CourseState, PreviewState, Standard } from '../state.ts';
import { previewMessages } from '../messages/index.ts';
import type { SessionName } from '../messages/messages.ts';
import { CourseFrame } from './course-frame.ts';
import { element, setPressed } from './dom.ts';
import { followChanges } from './follow-changes.ts';
import { RecordStore } from './record-store.ts';
import { showElements, showHints, showLevel, showLog } from './show-details.ts';
import { showProblems } from './show-problems.ts';
import { showRecord } from './show-record.ts';

const STANDARD_APIS: Readonly<Record<Standard, StandardApi>> = {
  scorm12: scorm12Api,
  scorm2004: scorm2004Api,
};
const NORMAL_CONDITIONS: LmsConditions = { offline: false, refused: false, slow: false, expired: false };

const messages = previewMessages[document.documentElement.lang === 'de' ? 'de' : 'en'];
const frame = new CourseFrame();
let state: PreviewState | undefined;
let standard: Standard = 'scorm12';
let unit = 0;
let conditions = NORMAL_CONDITIONS;
let launch = { review: false, oddName: false };
let simulation: Simulation | undefined;
let recordStore: RecordStore | undefined;
let session: SessionName = 'none';
let calls: Call[] = [];

const learner = (): string => messages.simulator.names[launch.oddName ? 'odd' : 'plain'];

// The course and the simulated LMS

/** Opens the course as an LMS does. */
function openCourse(keepPosition: boolean): void {
  const course = state?.course;
  if (!course) return;
  const store = new RecordStore(course.id, unit, standard);
  recordStore = store;
  const api = STANDARD_APIS[standard];
  conditions = { ...conditions, expired: false };
  const started = simulate(api, {
    record: () => store.record,
    launch: { name: learner(), review: launch.review, mastery: course.mastery },
    conditions: () => conditions,
    onStored: (record) => store.store(record),
    onCall(call) {
      calls.push(call);
      if (call.method === api.names.initialize) session = 'open';
      if (call.method === api.names.terminate) session = 'ended';
      scheduleRender();
    },
  });
  simulation = started;
  for (const { global } of Object.values(STANDARD_APIS)) Reflect.deleteProperty(window, global);
  Object.assign(window, { [api.global]: started.api });
  frame.open(`course/${standard}/${unit}/index.html`, keepPosition, () => conditions);
  scheduleRender();
}

// The inspector

let isScheduled = false;

/** Renders once after all calls of the current task. */
function scheduleRender(): void {
  if (isScheduled) return;
  isScheduled = true;
  setTimeout(() => {
    isScheduled = false;
    render();
  });
}

function render(): void {
  if (!state) return;
  const { course } = state;
  for (const button of all<HTMLButtonElement>('button:not([data-width])')) button.disabled = course === null;
  showProblems(state, messages);
  showHints(state.problems, messages);
  showLog(calls, messages);
  setPressed(all('[data-standard]'), ({ dataset }) => dataset['standard'] === standard);
  setPressed(
    all('[data-condition]'),
    ({ dataset }) => conditions[dataset['condition'] as keyof LmsConditions],
  );
  setPressed(all('[data-launch]'), ({ dataset }) => launch[dataset['launch'] as keyof typeof launch]);
  if (!course) return;
  document.title = `${course.title} – ${messages.title}`;
  one('[data-title]').textContent = course.title;
  one('[data-version]').textContent = messages.version(course.version);
  const record = recordStore?.record ?? {};
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
    messages,
  );
  showElements(record, messages);
  showLevel(course, standard, messages);
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
  setPressed(all('[data-width]'), ({ dataset }) => dataset['width'] === width);
}

// Actions

const actions: Readonly<Record<string, () => void>> = {
  reopen: () => openCourse(false),
  attempt() {
    recordStore?.clear();
    calls = [];
    openCourse(false);
  },
};

document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('button');
  if (!button) return;
  const { standard: chosen, width, condition, launch: launchOption, action } = button.dataset;
  if (width) resize(width);
  if (chosen && chosen !== standard) {
    standard = chosen as Standard;
    openCourse(true);
  }
  if (condition) {
    conditions = { ...conditions, [condition]: !conditions[condition as keyof LmsConditions] };
    if (condition === 'offline') frame.networkChanged(!conditions.offline);
  }
  if (launchOption) {
    launch = { ...launch, [launchOption]: !launch[launchOption as keyof typeof launch] };
    openCourse(false);
  }
  if (action) actions[action]!();
  scheduleRender();
});
one('[data-unit]').addEventListener('change', ({ target }) => {
  unit = Number((target as HTMLSelectElement).value);
  openCourse(false);
});
for (const details of all('details')) details.addEventListener('toggle', scheduleRender);

resize('650');
followChanges((next) => {
  const hasChanged = next.generation !== state?.generation;
  const isFirst = !state?.course;
  state = next;
  if (next.course) showUnits(next.course);
  if (hasChanged) openCourse(!isFirst);
  scheduleRender();
});
