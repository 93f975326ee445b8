import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

import { chromium } from 'playwright-core';

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const WINDOWS_PROGRAMS = ['chrome.exe', 'msedge.exe', 'chromium.exe'];

function onPath(): string[] {
  const programs = platform === 'win32' ? WINDOWS_PROGRAMS : PROGRAMS;
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
}

function usualPlaces(): string[] {
  if (platform === 'darwin') {
    const apps = ['/Applications', join(env['HOME'] ?? '', 'Applications')];
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return apps.flatMap((folder) => names.map((name) => join(folder, `${name}.app/Contents/MacOS/${name}`)));
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    const files = [
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
      'Chromium/Application/chrome.exe',
    ];
    return folders.flatMap((folder) => (folder === undefined ? [] : files.map((file) => join(folder, file))));
  }
  return [...PROGRAMS.map((name) => `/usr/bin/${name}`), '/opt/google/chrome/chrome', '/snap/bin/chromium'];
}

/** The path of a Chromium, Chrome or Edge on this machine; undefined where there is none. */
export const findBrowser = (): string | undefined =>
  firstExisting([...fromEnvironment(), ...usualPlaces(), ...onPath(), chromium.executablePath()]);

/**
 * The path of a browser for headless runs: the headless shell, where there is one, as Playwright prefers it too
 * (playwright.dev/docs/browsers).
 */
export const findHeadlessBrowser = (): string | undefined =>
  firstExisting([...fromEnvironment(), '/usr/bin/chromium-headless-shell']) ?? findBrowser();

const fromEnvironment = (): string[] => [env['CHROME_PATH'] ?? ''];

const firstExisting = (candidates: readonly string[]): string | undefined =>
  candidates.find((file) => file !== '' && existsSync(file));
