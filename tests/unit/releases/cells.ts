import { LEVELS, type Level } from '../../../src/course/levels.ts';
import { type Standard, STANDARDS } from '../player/dialects.ts';
import { EDIT_NAMES, type EditName } from './edits.ts';
import { EXPECTED, type Found } from './expected.ts';
import { type State, type StateName, STATE_NAMES, STATES } from './states.ts';

/** A learner of a state comes back to a course after an edit, with a level and in a standard. */
export interface Cell {
  readonly edit: EditName;
  readonly state: StateName;
  readonly level: Level;
  readonly standard: Standard;
}

/** No score may reach the LMS at the level `completion`: there is no graded course. */
const levelsOf = ({ rules }: State) => LEVELS.filter((level) => rules !== 'graded' || level !== 'completion');

/** Every level of a state in every standard. */
const cellsOf = (edit: EditName, state: StateName): Cell[] =>
  levelsOf(STATES[state]).flatMap((level) => STANDARDS.map((standard) => ({ edit, state, level, standard })));

const dependsOnLevel = ({ withLetters, best }: Found): boolean =>
  withLetters !== undefined || (typeof best === 'object' && best !== null);

export const ALL_CELLS: readonly Cell[] = EDIT_NAMES.flatMap((edit) =>
  STATE_NAMES.flatMap((state) => cellsOf(edit, state)),
);

/**
 * Each edit with each state, and levels and standards by turns, so that every pair of values occurs; all of them where
 * what is expected depends on the level.
 */
export const CELLS: readonly Cell[] = EDIT_NAMES.flatMap((edit, row) =>
  STATE_NAMES.flatMap((state, column) => {
    const cells = cellsOf(edit, state);
    return dependsOnLevel(EXPECTED[edit][state]) ? cells : [cells[(row + column) % cells.length]!];
  }),
);

/** Every pair of values that occurs in some cells. */
export const pairsIn = (cells: readonly Cell[]): Set<string> =>
  new Set(
    cells.flatMap(({ edit, state, level, standard }) => {
      const values = [edit, state, level, standard.name];
      return values.flatMap((one, index) => values.slice(index + 1).map((other) => `${one} × ${other}`));
    }),
  );
