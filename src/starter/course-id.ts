import { asciiWords, joined } from '../course/ascii-words.ts';

const LENGTH = 8;

/** Words that tell no course from another. */
const FILLERS = new Set(
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
  const telling = words.filter((word) => word !== '' && !FILLERS.has(word));
  const name = joined(telling, LENGTH);
  const id = name.length < 2 ? fallback : name;
  return numbered(id, 1, taken);
}

/** The id itself, else with the first number from 2 on that is free, in place of its last letters. */
function numbered(id: string, number: number, taken: ReadonlySet<string>): string {
  const suffix = number === 1 ? '' : String(number);
  const candidate = id.slice(0, LENGTH - suffix.length).replace(/-+$/, '') + suffix;
  return taken.has(candidate) ? numbered(id, number + 1, taken) : candidate;
}
