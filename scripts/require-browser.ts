import { exit, stderr } from 'node:process';
import { findBrowser } from './find-browser.ts';

if (findBrowser() === undefined) {
  stderr.write('The tests need a browser and none was found: run "npm run browser" first.\n');
  exit(1);
}
