import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { campaigns } from './acts.ts';
import { runCampaign, type CampaignResult } from './campaign.ts';
import { relaunch, spoiltClaims, staleClaims } from './relaunch.ts';
import { inventions, spoils } from './strange.ts';
import { Tally, type TallyName } from './tally.ts';
import { runs } from '../support/runs.ts';

/** What happens at some moments, each with a release. */
const several = <T>(item: fc.Arbitrary<T>) =>
  fc.array(fc.tuple(item, fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 });

type Launches<T> = readonly (readonly [T, number, number])[];

/** Launches with resume data that the LMS was not given last. */
const strangeLaunches = fc.record({
  stale: several(fc.nat(1)),
  spoilt: several(spoils),
  invented: several(inventions),
});

const picked = <T>(items: readonly T[], at: number): T | undefined => items[at % Math.max(1, items.length)];

/** Resume data that the learner once had are read as they were. */
const fromStale = ({ people, releases }: CampaignResult, launches: Launches<number>): string[] =>
  launches.flatMap(([who, moment, release]) => {
    const past = picked(people[who]!.pastResumes, moment);
    return past ? staleClaims(people[who]!, picked(releases, release)!, past) : [];
  });

/** Resume data that are cut, foreign, newer or no resume data at all change nothing. */
const fromSpoilt = (
  { people, releases }: CampaignResult,
  launches: Launches<(text: string) => string>,
): string[] =>
  launches.flatMap(([spoil, moment, release]) =>
    people.flatMap((person) => {
      const texts = person.pastResumes.map(({ text }) => text).filter((text) => text !== '');
      const text = picked(texts, moment);
      return text ? spoiltClaims(person, picked(releases, release)!, spoil(text)) : [];
    }),
  );

/** Invented resume data never break a course or its record. */
const fromInvented = (
  { people, releases }: CampaignResult,
  launches: Launches<(mark: string) => string>,
): string[] =>
  launches.flatMap(([invention, , release]) => {
    const there = picked(releases, release)!;
    return people.flatMap(
      ({ standard, record }) => relaunch(standard, there, record, invention(there.player.mark)).complaints,
    );
  });

test('after any releases, in any order, learners keep answers, status and score, whichever resume data the LMS returns', () => {
  fc.assert(
    fc.property(campaigns, strangeLaunches, (campaign, { stale, spoilt, invented }) => {
      const result = runCampaign(campaign);
      expect(result.complaints).toEqual([]);
      expect(fromStale(result, stale)).toEqual([]);
      expect(fromSpoilt(result, spoilt)).toEqual([]);
      expect(fromInvented(result, invented)).toEqual([]);
    }),
    { numRuns: runs(400), includeErrorInReport: true },
  );
});

/** What at least happens in 200 campaigns; without it, nothing above means much. */
const EVENTS = {
  launches: 800,
  reopened: 150,
  rolledBack: 70,
  doneUpdated: 100,
  doneAdded: 25,
  failed: 20,
  high: 12,
  newer: 10,
  outAndIn: 30,
  askedAgain: 3,
  relisted: 6,
} as const satisfies Record<TallyName, number>;

test('the generated campaigns have each event often enough', () => {
  const tally = new Tally();
  for (const campaign of fc.sample(campaigns, { seed: 4711, numRuns: 200 })) runCampaign(campaign, tally);
  const rare = Object.entries(EVENTS).filter(([name, least]) => tally.counts[name as TallyName] < least);
  expect(rare).toEqual([]);
});
