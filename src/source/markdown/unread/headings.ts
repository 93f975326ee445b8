import { oddSignIn } from '../../../diagnostics/signs.ts';
import { take, type UnreadRule } from './unread.ts';

const BLANK = /[\s\u200B-\u200D\u2060]/;

/** Lines that begin with # and are no headings: the blank behind it is missing or odd, or too many stand before it. */
export const unreadHeadings: UnreadRule = (masked, report) =>
  take(
    masked,
    /(?=#)(?<=^[ \t>]*)(#{1,6})(?!#)(\S?)([^\n]*)/gmu,
    ({ 0: text, 1: hashes, 2: next, 3: rest, index }) => {
      const behind = masked[index! + hashes!.length] ?? '';
      const sign = oddSignIn(behind)?.name;
      const isBlank = BLANK.test(behind);
      // #hashtag
      if (hashes === '#' && !isBlank) return false;
      const words = `${isBlank ? '' : next}${rest}`.trim();
      if (words === '' || !/[\p{L}\p{N}]/u.test(words)) return false;
      const reason = sign && isBlank ? 'sign' : isBlank ? 'indented' : 'blank';
      report('unreadHeading', { at: index!, text: text }, { reason, sign, line: `${hashes} ${words}` });
      return true;
    },
  );
