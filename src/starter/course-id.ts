import { asciiWords, joinWords } from '../course/ascii-words.ts';

const MAX_LENGTH = 8;

/** Words that do not distinguish courses. */
const STOP_WORDS = new Set(
  [
    'der die das den dem des ein eine einen einer im in am an auf zu zum zur mit von vom bei fuer und oder wie was',
    'mein meine unser unsere ihr ihre the a my our your how what to of on at for with and or',
  ]
    .join(' ')
    .split(' '),
);

/** An id for a course, 2 to 8 characters from its title, that no other course in `taken` has. */
export function courseIdFor(title: string, fallback: string, taken: ReadonlySet<string>): string {
  const words = asciiWords(title).map((word) => word.replace(/^\d+/, ''));
  const significant = words.filter((word) => word !== '' && !STOP_WORDS.has(word));
  const name = joinWords(significant, MAX_LENGTH);
  const id = name.length < 2 ? fallback : name;
  return numbered(id, 1, taken);
}

/** The id itself; where it is taken, with the first free number from 2 on, which replaces letters at its end. */
function numbered(id: string, number: number, taken: ReadonlySet<string>): string {
  const suffix = number === 1 ? '' : String(number);
  const candidate = id.slice(0, MAX_LENGTH - suffix.length).replace(/-+$/, '') + suffix;
  return taken.has(candidate) ? numbered(id, number + 1, taken) : candidate;
}
