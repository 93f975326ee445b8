import { isStamp } from './caption-timing.ts';

/** The fault of a line with times, and the corrected line. */
interface TimingFault {
  readonly reason: 'comma' | 'digits' | 'sixty' | 'form' | 'words' | 'missing' | 'arrow';
  /** the part that cannot be read */
  readonly text: string;
  /** the corrected line; undefined if it cannot be guessed */
  readonly meant: string | undefined;
  readonly column: number;
  readonly length: number;
}

/** A part of a line. */
interface Piece {
  readonly text: string;
  readonly column: number;
}

const ARROW = '-->';

/** Why browsers cannot read the times of a line; undefined if it has neither an arrow nor two times. */
export function timingFault(line: string): TimingFault | undefined {
  const at = line.indexOf(ARROW);
  if (at === -1) return withoutArrow(line);
  const start = piece(line.slice(0, at), 0);
  const [word = ''] = /^\s*\S*/.exec(line.slice(at + ARROW.length)) ?? [];
  const end = piece(word, at + ARROW.length);
  const meant = repaired(start.text, end.text, line.slice(at + ARROW.length + word.length));
  const bad = [start, end].find(({ text }) => !isStamp(text)) ?? piece(line, 0);
  return bad.text === ''
    ? { reason: 'missing', text: '', meant, column: at + 1, length: ARROW.length }
    : { reason: reasonFor(bad.text), ...placed(bad), meant };
}

/**
 * `00:01.000 -> 00:04.000`, `00:01.000 – 00:04.000` and, as in SubViewer files, `0:00:01.000,0:00:04.000`.
 */
function withoutArrow(line: string): TimingFault | undefined {
  const [whole, start = '', end = ''] =
    /^\s*(\d+(?::\d+)+[.,]\d+)[^\d:]{1,9}(\d+(?::\d+)+[.,]\d+)/.exec(line) ?? [];
  if (whole === undefined) return undefined;
  const meant = repaired(start, end, line.slice(whole.length));
  return { reason: 'arrow', ...placed(piece(whole, 0)), meant };
}

function piece(text: string, offset: number): Piece {
  const trimmed = text.trim();
  return { text: trimmed, column: offset + text.indexOf(trimmed) + 1 };
}

/** A piece with its text cut for a message. */
const placed = ({ text, column }: Piece): Omit<TimingFault, 'reason' | 'meant'> => ({
  text: text.length > 40 ? `${Array.from(text.slice(0, 80)).slice(0, 40).join('')}…` : text,
  column,
  length: text.length,
});

function reasonFor(text: string): TimingFault['reason'] {
  if (!/\d/.test(text)) return 'words';
  if (/^\d[\d:]*,\d*$/.test(text)) return 'comma';
  if (/^(?:\d{1,3}:)?\d\d:\d\d\.\d{3}$/.test(text)) return 'sixty';
  return /^\d+:\d+(?::\d+)?(?:\.\d*)?$/.test(text) ? 'digits' : 'form';
}

/** The line with both times corrected; undefined if one cannot be guessed. */
function repaired(start: string, end: string, settings: string): string | undefined {
  const [from, to] = [meantStamp(start), meantStamp(end)];
  if (from === undefined || to === undefined || settings.length > 80) return undefined;
  return `${from} ${ARROW} ${to}${settings}`.trim();
}

function meantStamp(text: string): string | undefined {
  const parts = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{0,9}))?$/.exec(text);
  if (parts === null) return undefined;
  const clock = parts.slice(1, 4).filter((part) => part !== undefined);
  const thousandths = (parts[4] ?? '').padEnd(3, '0').slice(0, 3);
  const stamp = `${clock.map((part) => part.padStart(2, '0')).join(':')}.${thousandths}`;
  return isStamp(stamp) ? stamp : undefined;
}
