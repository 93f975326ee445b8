import { one } from '../../dom/elements.ts';
import type { LmsRecord } from '../lms/record.ts';
import { readRecord, type RecordReading } from '../lms/read-record.ts';
import type { StandardApi } from '../lms/standard-api.ts';
import type { UnitState } from '../state.ts';
import type { PreviewMessages, SessionName } from '../messages/messages.ts';
import { element } from './dom.ts';

export interface RecordView {
  readonly record: LmsRecord;
  readonly standard: StandardApi;
  readonly unit: UnitState;
  readonly session: SessionName;
  readonly learner: string;
  /** elements that were set and are not stored */
  readonly unsaved: number;
}

/** Describes the record without names of elements. */
export function showRecord(view: RecordView, messages: PreviewMessages): void {
  const reading = readRecord(view.record, view.standard, view.unit);
  const headline = one('[data-headline]');
  const text = headlineOf(reading, messages);
  if (headline.textContent !== text) headline.textContent = text;
  one('[data-plain]').replaceChildren(
    ...linesOf(reading, view, messages).flatMap(([label, value]) => [
      element('dt', {}, label),
      element('dd', {}, value),
    ]),
  );
}

/** „abgeschlossen, 8 von 10 beantwortet“ */
function headlineOf({ status, answered, total }: RecordReading, { record }: PreviewMessages): string {
  const summary = [
    ...new Set(status.map((value) => record.statuses[value] ?? value)),
    ...(answered === null ? [] : [record.answered(answered, total)]),
  ].join(', ');
  return summary === '' ? record.nothing : summary[0]!.toUpperCase() + summary.slice(1);
}

type Line = readonly [label: string, value: Node | string];

function linesOf(reading: RecordReading, view: RecordView, messages: PreviewMessages): Line[] {
  const { record } = messages;
  const { unit, session, learner, unsaved, standard } = view;
  const { place, seconds, score, resume, attested, comments, answers } = reading;
  const titleOf = (id: string): string => unit.titles[id] ?? id;
  const lines: (Line | false)[] = [
    [record.learner, learner],
    [record.session, record.sessions[session]],
    unsaved > 0 && [record.unsaved, record.values(unsaved)],
    score !== null && [record.score, record.points(score)],
    place !== null && [record.place, place === 'end' ? record.end : titleOf(place)],
    seconds !== null && [record.time, duration(seconds)],
    attested && [record.attested, record.yes],
    comments > 0 && [record.comments, String(comments)],
    resume !== null && [
      record.resume,
      resume.readable ? record.characters(resume.used, standard.reading.resumeLimit) : record.unreadable,
    ],
    answers.length > 0 && [
      record.answers,
      element(
        'ul',
        {},
        ...answers.map(({ id, response, result }) =>
          element('li', {}, `${titleOf(id)}: ${response} (${record.results[result] ?? result})`),
        ),
      ),
    ],
  ];
  return lines.filter((line) => line !== false);
}

function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = inUnits(Math.round(seconds % 60), 'second');
  return minutes > 0 ? `${inUnits(minutes, 'minute')} ${rest}` : rest;
}

const inUnits = (value: number, unit: string): string =>
  new Intl.NumberFormat(document.documentElement.lang, { style: 'unit', unit }).format(value);
