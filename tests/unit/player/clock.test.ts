import { expect, test } from 'vitest';
import { startClock } from '../../../src/player/clock.ts';

/** A clock on a page whose time passes as the test says. */
function page() {
  let now = 50_000;
  return { clock: startClock(() => now), pass: (milliseconds: number) => (now += milliseconds) };
}

test('a clock counts seconds from its start', () => {
  const { clock, pass } = page();
  expect(clock.seconds()).toBe(0);
  pass(1500);
  expect(clock.seconds()).toBe(1.5);
});

test('time in the background does not count', () => {
  const { clock, pass } = page();
  pass(1000);
  clock.pause();
  pass(60_000);
  expect(clock.seconds()).toBe(1);
  clock.resume();
  pass(2000);
  expect(clock.seconds()).toBe(3);
});

test('pausing or resuming twice changes nothing', () => {
  const { clock, pass } = page();
  pass(1000);
  clock.resume();
  pass(1000);
  clock.pause();
  pass(1000);
  clock.pause();
  expect(clock.seconds()).toBe(2);
});
