import { WriteStream } from 'node:tty';
import { expect, test } from 'vitest';
import { colorsFor } from '../../../src/cli/colors.ts';
import { collectedProcess } from '../../support/collected-process.ts';

const pipe = collectedProcess('/').stderr;
const { hasColors } = WriteStream.prototype;
const terminal = Object.assign(collectedProcess('/').stderr, { isTTY: true, hasColors });

test.each([
  ['a terminal with colours', terminal, { TERM: 'xterm-256color' }, true],
  ['a terminal without', terminal, { TERM: 'dumb' }, false],
  ['a person who wants none', terminal, { TERM: 'xterm-256color', NO_COLOR: '1' }, false],
  ['a pipe', pipe, { TERM: 'xterm-256color', FORCE_COLOR: '1' }, false],
])('colours for %s', (_, stream, env, expected) => {
  expect(colorsFor(stream, env).isColorSupported).toBe(expected);
});
