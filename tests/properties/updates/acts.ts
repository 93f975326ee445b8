import * as fc from 'fast-check';
import { type Beginning, EDIT_NAMES, type Editing, type Settings } from './author.ts';

export type Act =
  | ({ readonly type: 'edit' } & Editing)
  /** HR uploads an older package again */
  | { readonly type: 'rollBack'; readonly by: number }
  /** `back`: how many releases older than the uploaded one the package is that is opened */
  | { readonly type: 'open'; readonly who: number; readonly back: number }
  | { readonly type: 'answer'; readonly who: number; readonly at: number; readonly option: number }
  /** answers all that is open, and confirms what is to be confirmed */
  | { readonly type: 'finish'; readonly who: number; readonly option: number }
  | { readonly type: 'attest' | 'rerun' | 'hide' | 'offline'; readonly who: number }
  | { readonly type: 'exit' | 'leave' | 'crash'; readonly who: number }
  | { readonly type: 'move'; readonly who: number; readonly at: number }
  | { readonly type: 'pass'; readonly who: number; readonly milliseconds: number };

export interface Campaign {
  readonly standard: number;
  readonly beginning: Beginning;
  readonly acts: readonly Act[];
}

export const PEOPLE = 2;

const pass: fc.Arbitrary<Settings['pass']> = fc.option(
  fc.record({
    score: fc.constantFrom(20, 50, 80, 100),
    attempts: fc.constantFrom(1, 2, 'unlimited' as const),
    report: fc.constantFrom('passed', 'completed'),
  }),
);

const beginning: fc.Arbitrary<Beginning> = fc.record({
  level: fc.constantFrom('answers', 'answers', 'result', 'completion'),
  pass,
  attestation: fc.boolean(),
  options: fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 1, maxLength: 8 }),
  seed: fc.nat(9),
  major: fc.constantFrom(1, 1, 1, 0),
});

const who = fc.nat(PEOPLE - 1);
const number = fc.nat(20);
const constant = <T extends string>(...values: T[]) => fc.constantFrom(...values);

/** Edits that make learners answer again; the others do so less often. */
const REVISING = ['rewriteScenario', 'rateOption', 'rewordOption', 'addOption'];

const edit: fc.Arbitrary<Act> = fc.record({
  type: fc.constant('edit'),
  edit: fc.constantFrom(...EDIT_NAMES, ...REVISING, ...REVISING),
  at: fc.oneof(fc.constant(0), number),
  within: number,
  bump: constant('minor', 'minor', 'patch', 'none', 'major'),
});

const act: fc.Arbitrary<Act> = fc.oneof(
  { arbitrary: edit, weight: 6 },
  { arbitrary: fc.record({ type: fc.constant('rollBack'), by: fc.integer({ min: 1, max: 4 }) }), weight: 1 },
  {
    arbitrary: fc.record({ type: fc.constant('open'), who, back: fc.constantFrom(0, 0, 0, 0, 1, 3) }),
    weight: 5,
  },
  {
    arbitrary: fc.record({
      type: fc.constant('answer'),
      who,
      at: fc.oneof(fc.constant(0), number),
      option: number,
    }),
    weight: 7,
  },
  { arbitrary: fc.record({ type: fc.constant('finish'), who, option: number }), weight: 2 },
  {
    arbitrary: fc.record({
      type: constant('attest', 'rerun', 'rerun', 'hide', 'offline', 'exit', 'leave', 'crash'),
      who,
    }),
    weight: 5,
  },
  { arbitrary: fc.record({ type: fc.constant('move'), who, at: number }), weight: 1 },
  {
    arbitrary: fc.record({
      type: fc.constant('pass'),
      who,
      milliseconds: fc.constantFrom(300, 1500, 60_000),
    }),
    weight: 3,
  },
);

const words = ({ type, ...rest }: Act): string => [type, ...Object.values(rest)].join(' ');

/** Courses, and what their authors, HR and learners do in turn; shrinking leaves the acts that matter. */
export const campaigns: fc.Arbitrary<Campaign> = fc
  .record({
    standard: fc.nat(1),
    beginning,
    acts: fc.array(act, { minLength: 10, maxLength: 60, size: 'max' }),
  })
  .map((campaign) =>
    Object.assign(campaign, {
      [fc.toStringMethod]: () =>
        `${campaign.standard ? '2004' : '1.2'}, ${JSON.stringify(campaign.beginning)}: ${campaign.acts.map(words).join(', ')}`,
    }),
  );
