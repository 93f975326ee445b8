import { oddSignIn } from '../../../diagnostics/signs.ts';
import { take, type UnreadRule } from './unread.ts';

const LINE = /(?=[•·▪◦●‣∙–—−])(?<=^[ \t>]*)([•·▪◦●‣∙–—−])(?=[\s\u200B]+[^\s[])/gm;

/** Lines that begin with the bullet of a word processor, or, if there are several, with a dash. */
export const unreadBullets: UnreadRule = (masked, report) => {
  const marks = masked.match(LINE) ?? [];
  let isTold = false;
  return take(masked, LINE, ({ 0: text, index }) => {
    if (isTold || (/[–—−]/.test(text) && marks.length < 2)) return false;
    isTold = true;
    report('unreadBullet', { at: index!, text: text }, { sign: oddSignIn(text)!.name });
    return true;
  });
};
