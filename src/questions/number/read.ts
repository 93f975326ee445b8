import type { Paragraph, RootContent } from 'mdast';
import type { Place } from '../../diagnostics/place.ts';
import type { QuestionSource, Reading } from '../kind.ts';
import { readAnswerFeedback } from '../read-feedback.ts';
import { reportStrayContent } from '../report-stray-content.ts';
import { problems } from './problems.ts';
import type { NumberQuestion } from './schema.ts';
import { LARGEST, typedNumber } from './typed.ts';

/** Digits, thousands grouped by spaces (DIN 5008), points or commas. */
const NUMBER = String.raw`\d+(?:[ \u00a0\u202f]\d{3}(?!\d))*(?:[.,]\d+)*`;
const TOLERANCE = new RegExp(String.raw`\(?\s*(?:±|\+/-|\+-)\s*(${NUMBER})\s*([^()]*)\)?`);
const LINE = new RegExp(String.raw`^=\s*(-?${NUMBER})\s*(.*)$`, 's');
/** What a unit must not begin with or contain: further numbers, ranges, another line. */
const NO_UNIT = /^[-\d.,:/]|[=\n]/;

const isNumber = (node: RootContent): node is Paragraph =>
  node.type === 'paragraph' && node.children[0]?.type === 'text' && /^=\s*\S/.test(node.children[0].value);

/** Paragraphs that begin with `=`. */
export const claimsNumber = ({ body }: QuestionSource): boolean => body.some(isNumber);

/** Reads `= 72 ± 8 hours` and the feedback below it. */
export function readNumber(source: QuestionSource, reading: Reading): NumberQuestion | undefined {
  reportStrayContent(source.body, (node) => isNumber(node) || node.type === 'blockquote', reading);
  const [line, ...more] = source.body.filter(isNumber);
  for (const node of more) reading.reportOwn(problems.twoNumbers, reading.place(node), {});
  const place = reading.place(line!);
  const solution = readLine(reading.rich([line!]).text, place, reading);
  const outcomes = readAnswerFeedback(source, reading);
  if (solution?.tolerance === 0 && outcomes?.ok) {
    reading.reportOwn(problems.lenientWithoutTolerance, place, {});
  }
  return outcomes && solution && { kind: 'number', id: source.id, text: source.text, ...solution, outcomes };
}

function readLine(
  typed: string,
  place: Place,
  reading: Reading,
): Pick<NumberQuestion, 'value' | 'tolerance' | 'unit'> | undefined {
  const plain = typed.replace(/[−–]/g, '-');
  const [, around = '0', behind = ''] = TOLERANCE.exec(plain) ?? [];
  const [, number, before] = LINE.exec(plain.replace(TOLERANCE, ' ')) ?? [];
  const units = [...new Set([before, behind].map((unit) => unit?.replace(/\s+/g, ' ').trim()))].filter(
    Boolean,
  );
  const [unit = '', ...more] = units;
  if (number === undefined || more.length > 0 || NO_UNIT.test(unit)) {
    reading.reportOwn(problems.unreadableNumber, place, { typed });
    return undefined;
  }
  const [value, tolerance] = [number, around].map((text) => readAuthoredNumber(text, place, reading));
  if (value === undefined || tolerance === undefined) return undefined;
  if (Math.abs(value) + tolerance > LARGEST) {
    reading.reportOwn(problems.numberTooLarge, place, {});
    return undefined;
  }
  return { value, tolerance, unit };
}

/** Reads a number as an author types it; reports `1.000`, which is a thousand in German and one in English. */
function readAuthoredNumber(typed: string, place: Place, reading: Reading): number | undefined {
  const ambiguous = /^(-?\d{1,3})[.,](\d{3})$/.exec(typed);
  if (ambiguous && ambiguous[1] !== '0') {
    const [, thousands, rest] = ambiguous;
    const decimals = `${thousands}${typed.includes(',') ? ',' : '.'}${rest!.replace(/0{1,2}$/, '')}`;
    reading.reportOwn(problems.ambiguousNumber, place, { typed, thousands: thousands! + rest!, decimals });
    return undefined;
  }
  const value = typedNumber(typed, '');
  if (value !== null) return value;
  const digits = Number(typed.replace(/\D/g, ''));
  const isLarge = digits > LARGEST;
  if (isLarge) reading.reportOwn(problems.numberTooLarge, place, {});
  else reading.reportOwn(problems.unreadableNumber, place, { typed });
  return undefined;
}
