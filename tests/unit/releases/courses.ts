import type { Level } from '../../../src/course/levels.ts';
import type { PlayerCourse } from '../../../src/course/player-course.ts';
import { episodeFiles } from '../../e2e/support/episodes.ts';
import { Authored } from '../../releases/authored.ts';
import { type Edit, type EditName, EDITS } from './edits.ts';

/** What the course asks for, beside its four questions. */
export const RULES = {
  plain: '',
  attested: 'attestation: I know the rules.\n',
  graded: 'pass: { score: 80, attempts: 2 }\n',
} as const;

export type RulesName = keyof typeof RULES;

const authored = (rules: RulesName, level: Level): Authored =>
  new Authored([
    [
      'course.yaml',
      `id: house\ntitle: Sharing a house\nlanguage: en\nversion: 1.0.0\ntracking: ${level}\n${RULES[rules]}`,
    ],
    ...episodeFiles(4),
  ]);

/** A release, and the course as its author has left it, with its lock file. */
interface Made {
  readonly player: PlayerCourse;
  readonly texts: Authored['texts'];
}

const made = new Map<string, Promise<Made>>();

/** Builds a release once; what is built before it is its beginning. */
function release(rules: RulesName, level: Level, edit: EditName, number: number): Promise<Made> {
  const name = number === 0 ? `${rules} ${level}` : `${rules} ${level} ${edit} ${number}`;
  const found = made.get(name) ?? build(rules, level, edit, number);
  made.set(name, found);
  return found;
}

async function build(rules: RulesName, level: Level, edit: EditName, number: number): Promise<Made> {
  const before = number === 0 ? undefined : await release(rules, level, edit, number - 1);
  const course = before ? new Authored(before.texts) : authored(rules, level);
  if (number > 0) EDITS[edit].steps[number - 1]!(course);
  const player = await course.player();
  return { player, texts: course.texts };
}

export interface Visits {
  readonly first: PlayerCourse;
  readonly between: { readonly course: PlayerCourse; readonly moves: boolean } | null;
  readonly last: PlayerCourse;
}

/** The courses that a learner meets one after another, as their pages tell the player: the same for all targets. */
export async function visitsOf(name: EditName, rules: RulesName, level: Level): Promise<Visits> {
  const { steps, from = 0, to = steps.length, between }: Edit = EDITS[name];
  for (let number = 0; number < steps.length; number += 1) await release(rules, level, name, number);
  const player = async (number: number) => (await release(rules, level, name, number)).player;
  return {
    first: await player(from),
    between: between ? { course: await player(between.release), moves: between.moves } : null,
    last: await player(to),
  };
}
