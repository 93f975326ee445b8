import { exit, stderr } from 'node:process';
import { findBrowser } from './find-browser.ts';

/** The path of a browser; where there is none, prints how to install one and exits with 1. */
export function browserOrExit(): string {
  const path = findBrowser();
  if (path !== undefined) return path;
  stderr.write('This needs a browser and none was found: run "npm run browser" first.\n');
  return exit(1);
}
