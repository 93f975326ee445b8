import { mendedAddress } from '../mended-address.ts';
import { type ReportAt, take, type UnreadRule } from './unread.ts';

const BLANKS = '[\\s\\u200B-\\u200D\\u2060]*';
const OPENING_QUOTES = '["\'“„«‚‘]';
/** What can only be meant as the address of a page, a mailbox, a phone or a file. */
const ADDRESS = `${OPENING_QUOTES}?(?:[a-z][a-z0-9+.-]{1,30}:|www\\.|[^\\s()[\\]]{1,100}\\.(?:pdf|png|jpe?g|gif|svg|webp|mp[34]|m4a|webm)\\b)`;

const INLINE = new RegExp(
  `(!?)\\[([^[\\]]*)\\](${BLANKS})\\(([^()\\n]*(?:\\([^()\\n]*\\)[^()\\n]*)*)\\)`,
  'gi',
);
const REVERSED = new RegExp(`()\\(([^()\\n]+)\\)\\[(${ADDRESS}[^\\s[\\]]*)\\]`, 'gi');
/** Not `matrix[0][1]`, nor `[sic][sic]`. */
const REFERENCE = /(?<![\p{L}\p{N}\]])(!?)\[(?=[^[\]\n\p{L}]*\p{L})([^[\]\n]+)\]\[(?!\2\])[^[\]\n]*\]/gu;
/** One bracket of a link is missing: the last one, the one behind the words, or the one before them. */
const OPEN = [
  new RegExp(`(!?)\\[([^[\\]\\n]*)\\]\\((${ADDRESS}\\S*)`, 'gi'),
  new RegExp(`(!?)\\[([^[\\]()\\n]*)\\((${ADDRESS}[^\\s()]*)\\)?`, 'gi'),
  new RegExp(`(?<![^\\s[\\]()])(!?)([^\\s[\\]()]*)\\]\\((${ADDRESS}[^\\s()]*)\\)?`, 'gi'),
];

const isAddress = new RegExp(`^${ADDRESS}`, 'i');
const hasQuotes = /^["']|[“”„«»‟‘’‚]/;

/** Links and pictures that are none, since a sign in them is missing, too many or in the wrong place. */
export const unreadLinks: UnreadRule = (masked, report) => {
  const inline = take(masked, INLINE, ({ 0: text, 1: sign, 2: words, 3: gap, 4: written, index }) => {
    const address = written!.trim();
    if (gap !== '' && !isAddress.test(address)) return false;
    const reason = gap !== '' ? 'between' : hasQuotes.test(address) ? 'quotes' : 'blank';
    report(
      'brokenLink',
      { at: index!, text: text },
      { reason, mended: `${sign}[${words}](${mendedAddress(address)})` },
    );
    return true;
  });
  const reversed = taken(inline, REVERSED, 'reversed', report);
  const closed = OPEN.reduce((rest, pattern) => taken(rest, pattern, 'open', report), reversed);
  return taken(closed, REFERENCE, 'reference', report);
};

/** Reports what a pattern finds as groups: the sign of a picture, words, and an address where there is one. */
const taken = (
  masked: string,
  pattern: RegExp,
  reason: 'reversed' | 'open' | 'reference',
  report: ReportAt,
): string =>
  take(masked, pattern, ({ 0: text, 1: sign, 2: words, 3: address, index }) => {
    const url = address === undefined ? 'https://…' : mendedAddress(address.replace(/[.,;:!?)\]]+$/, ''));
    report('brokenLink', { at: index!, text: text }, { reason, mended: `${sign}[${words || '…'}](${url})` });
    return true;
  });
