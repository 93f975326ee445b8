import { describe, expect, test } from 'vitest';
import type { LmsRecord } from '../../../src/profiles/lms-record.ts';
import { courseOf } from './course.ts';
import { STANDARDS } from './dialects.ts';
import { HELD } from './expected.ts';
import { learner } from './learner.ts';

const withoutData = (record: LmsRecord): LmsRecord =>
  Object.fromEntries(Object.entries(record).filter(([element]) => element !== 'cmi.suspend_data'));

describe.each(STANDARDS)('$name', (standard) => {
  const open = (saved: LmsRecord = {}) => learner(standard, courseOf(), { saved });

  test('a learner who is offline for a while has everything recorded once in the end', () => {
    const someone = open();
    someone.move('01');
    someone.answer('anfrage', 'b');
    someone.network(false);
    someone.move('02');
    someone.answer('foto', 'c');
    expect(someone.host.report()).toMatchObject({ state: 'lost', safe: false, waiting: 'outcome' });
    someone.host.pass(60_000);
    someone.network(true);
    someone.host.pass(3000);
    expect(someone.host.report()).toMatchObject({ state: 'tracked', safe: true, waiting: false });
    someone.move('end');
    expect(someone.exit(90)).toBe(true);
    expect(withoutData(someone.record())).toEqual(withoutData(HELD[standard.name].answers));
    expect(someone.record()['cmi.suspend_data']).toContain(`.end.1..c${standard.fallbackFlag}.011-b.021-c.`);
  });

  test('when the network comes up, resume data are sent again', () => {
    const someone = open();
    someone.answer('anfrage', 'b');
    someone.host.pass(60_000);
    someone.written();
    someone.network(false);
    expect(someone.host.report()).toMatchObject({ state: 'lost', safe: false });
    expect(someone.written()).toEqual([]);
    someone.network(true);
    expect(someone.written()).toEqual([]);
    someone.host.pass(1000);
    expect(someone.written()).toEqual([expect.stringMatching(/^cmi\.suspend_data = 2\.0abc\.2\./)]);
    expect(someone.host.report()).toMatchObject({ state: 'tracked', safe: true });
  });

  test('where nothing was saved before, nothing is sent when the network comes up', () => {
    const someone = open();
    someone.host.pass(60_000);
    someone.written();
    someone.network(false);
    someone.network(true);
    someone.host.pass(60_000);
    expect(someone.written()).toEqual([]);
    expect(someone.record()).not.toHaveProperty('cmi.suspend_data');
  });

  test('resume data of an earlier session are sent again, too', () => {
    const first = open();
    first.move('01');
    first.answer('anfrage', 'b');
    first.exit(5);
    const someone = open(first.record());
    someone.host.pass(60_000);
    someone.written();
    someone.network(false);
    someone.network(true);
    someone.host.pass(1000);
    const [, data] = someone.written();
    expect(data).toEqual(expect.stringMatching(/^cmi\.suspend_data = 2\.0abc\.\w\..*011-b/));
  });

  test('unusable resume data are not overwritten when the network comes up', () => {
    const first = open();
    first.answer('anfrage', 'b');
    first.exit(5);
    const someone = open({ ...first.record(), 'cmi.suspend_data': 'of another tool' });
    someone.move('02');
    someone.network(false);
    someone.network(true);
    someone.host.pass(60_000);
    expect(someone.record()['cmi.suspend_data']).toBe('of another tool');
  });

  test('a browser that crashes between two attempts loses no answer', () => {
    const records: LmsRecord[] = [];
    let commits = 0;
    const someone = learner(standard, courseOf(), {
      commit(record) {
        records.push(record);
        return (commits += 1) !== 2;
      },
    });
    someone.answer('anfrage', 'b');
    someone.host.pass(60_000);
    expect(records.length).toBeGreaterThan(2);
    for (const record of records.slice(2)) {
      const again = learner(standard, courseOf(), { saved: record });
      expect(again.restart).toBeNull();
      expect(again.progress().answers).toEqual({ anfrage: { response: 'b', points: 1 } });
    }
  });
});
