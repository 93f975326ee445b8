import type { Paragraph, RootContent } from 'mdast';
import type { Place } from '../../diagnostics/place.ts';
import type { QuestionSource, Reading } from '../kind.ts';
import { readOutcomes } from '../read-outcomes.ts';
import { reportStrays } from '../strays.ts';
import { problems } from './problems.ts';
import type { NumberQuestion } from './schema.ts';
import { LARGEST, typedNumber } from './typed.ts';

/** Digits, thousands parted by blanks (DIN 5008), points or commas. */
const NUMBER = String.raw`\d+(?:[ \u00a0\u202f]\d{3}(?!\d))*(?:[.,]\d+)*`;
const TOLERANCE = new RegExp(String.raw`\(?\s*(?:±|\+/-|\+-)\s*(${NUMBER})\s*([^()]*)\)?`);
const LINE = new RegExp(String.raw`^=\s*(-?${NUMBER})\s*(.*)$`, 's');
/** What no unit begins with, or has within: further numbers, ranges, another line. */
const NO_UNIT = /^[-\d.,:/]|[=\n]/;

const isNumber = (node: RootContent): node is Paragraph =>
  node.type === 'paragraph' && node.children[0]?.type === 'text' && /^=\s*\S/.test(node.children[0].value);

/** A line that begins with `=`. */
export const claimsNumber = ({ body }: QuestionSource): boolean => body.some(isNumber);

/** Reads `= 72 ± 8 hours` and the feedback below it. */
export function readNumber(source: QuestionSource, reading: Reading): NumberQuestion | undefined {
  reportStrays(source.body, (node) => isNumber(node) || node.type === 'blockquote', reading);
  const [line, ...more] = source.body.filter(isNumber);
  for (const node of more) reading.reportOwn(problems.twoNumbers, reading.place(node), {});
  const place = reading.place(line!);
  const asked = readLine(reading.rich([line!]).text, place, reading);
  const outcomes = readOutcomes(source, reading);
  if (asked?.tolerance === 0 && outcomes?.ok) {
    reading.reportOwn(problems.lenientWithoutTolerance, place, {});
  }
  return outcomes && asked && { kind: 'number', id: source.id, text: source.text, ...asked, outcomes };
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
  const [value, tolerance] = [number, around].map((text) => authored(text, place, reading));
  if (value === undefined || tolerance === undefined) return undefined;
  if (Math.abs(value) + tolerance > LARGEST) {
    reading.reportOwn(problems.numberTooLarge, place, {});
    return undefined;
  }
  return { value, tolerance, unit };
}

/** A number of an author, whose `1.000` nobody can be sure of. */
function authored(typed: string, place: Place, reading: Reading): number | undefined {
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
