import type { Traffic } from './count-traffic.ts';

/** The traffic of other tools with a course like the flagship. */
export const PEERS: readonly (readonly [name: string, traffic: Traffic])[] = [
  ['Adapt 1.2', { calls: 2051, gets: 624, sets: 174, commits: 3, errors: 1248, characters: 45_625 }],
  ['LiaScript 1.2', { calls: 189, gets: 16, sets: 86, commits: 86, errors: 0, characters: 2321 }],
  ['Adapt 2004', { calls: 2368, gets: 706, sets: 241, commits: 2, errors: 1412, characters: 41_972 }],
  ['LiaScript 2004', { calls: 143, gets: 19, sets: 119, commits: 3, errors: 0, characters: 1786 }],
];

export const SOURCE = `The peers' figures come from a scripted learner of the same kind, on Adapt framework 5.56 (spoor) and LiaScript
exporter 3.3.5, in Chromium 156 against scorm-again 3.4.3: intro, ten episodes with three options and feedback
each, pass mark 80 %, 8 of 10 right, tab closed at the end. Ours: the flagship, no pass mark, left by its exit
button. Calls without a column open and end the session.`;
