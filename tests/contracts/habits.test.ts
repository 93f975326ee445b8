import { describe, expect, test } from 'vitest';
import { filesBelow, read } from './support/imports.ts';

const sources = filesBelow('src').filter((file) => file.endsWith('.ts'));
const inBrowser = sources.filter((file) => /^src\/(player|lms|questions|course|dom)\//.test(file));

/** Comments may name what code may not use. */
const code = (file: string): string => read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
const using = (files: readonly string[], pattern: RegExp): string[] =>
  files.filter((file) => pattern.test(code(file)));

describe('habits', () => {
  test('only one file listens to the life of the page', () => {
    const names = 'visibilitychange|pagehide|pageshow|freeze|resume|online|offline|unload|beforeunload';
    const events = new RegExp(`addEventListener\\(\\s*['"](${names})['"]|\\bon(${names})\\s*=`);
    expect(using(inBrowser, events)).toEqual(['src/player/lifecycle.ts']);
  });

  test('nobody listens to unload or beforeunload', () => {
    expect(using(sources, /\b(before)?unload\b/)).toEqual([]);
  });

  test('no key and no touch means anything by itself: one file listens, to notice when the learner pauses', () => {
    const events =
      /\b(key(down|up|press)|(pointer|mouse)(down|up|move)|touch(start|end|move)|drag\w*|device(motion|orientation)|accesskey)\b/i;
    expect(using(inBrowser, events)).toEqual(['src/player/when-idle.ts']);
    const templates = filesBelow('templates').filter((file) => file.endsWith('.hbs'));
    expect(using(templates, /accesskey|draggable/i)).toEqual([]);
  });

  test('nothing is stored in the browser', () => {
    const storage = /\b(localStorage|sessionStorage|indexedDB|document\.cookie|caches|cookieStore)\b/;
    expect(using(inBrowser, storage)).toEqual([]);
  });

  test('nobody asks for window.top', () => {
    expect(using(inBrowser, /\b(window|self|globalThis)\.top\b|\.top\b(?!:)/)).toEqual([]);
  });

  test('nothing is fetched, evaluated or written as HTML by the player', () => {
    const means =
      /\b(fetch|XMLHttpRequest|sendBeacon|WebSocket|eval|Function|innerHTML|insertAdjacentHTML)\b/;
    expect(using(inBrowser, means)).toEqual([]);
  });

  test('the command line is given its process; nothing else asks for one', () => {
    expect(using(sources, /\bprocess[.[]|\bconsole\.|['"](node:)?process['"]/)).toEqual([
      'src/cli/knigge.ts',
    ]);
    expect(using(sources, /\bcwd\(\)/)).toEqual(['src/cli/process-context.ts']);
  });

  test('no source file is longer than 250 lines', () => {
    expect(sources.filter((file) => read(file).split('\n').length > 250)).toEqual([]);
  });

  test('templates have no inline handler and no style attribute', () => {
    const templates = filesBelow('templates').filter((file) => file.endsWith('.hbs'));
    expect(using(templates, /\son\w+=|\sstyle=|javascript:/)).toEqual([]);
  });
});
