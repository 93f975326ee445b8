import type { Assigners } from '../dialect.ts';
import { onOneLine } from '../shorten.ts';
import { timestamp } from '../time.ts';
import { withoutBrace } from './describe.ts';

/** Characters of a comment (SPM, RTE 4.2.3). */
const LIMIT = 4000;

export const comments: Assigners['comment'] = ({ index, text, episode, time }) => {
  const at = `cmi.comments_from_learner.${index}`;
  return [
    [`${at}.comment`, withoutBrace(onOneLine(text, LIMIT))],
    [`${at}.location`, episode],
    [`${at}.timestamp`, timestamp(time)],
  ];
};
