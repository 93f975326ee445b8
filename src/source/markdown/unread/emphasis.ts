import { take, type UnreadRule } from './unread.ts';

/**
 * The first stars or tildes of a block that make nothing bold or struck out; more than two in a row hide a word or a
 * number.
 */
export const unreadEmphasis: UnreadRule = (masked, report) => {
  let isTold = false;
  return take(masked, /(?<!\*)\*\*(?!\*)|(?<!~)~~(?!~)/g, ({ 0: text, index }) => {
    const isAlone = /\s/.test(masked[index! - 1] ?? ' ') && /\s/.test(masked[index! + 2] ?? ' ');
    if (isTold || isAlone) return false;
    isTold = true;
    report('unreadEmphasis', { at: index!, text: text }, { mark: text });
    return true;
  });
};
