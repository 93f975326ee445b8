// Zips folders with simple-scorm-packager: bare-zip OUT (VERSION FOLDER)…
import { createRequire } from 'node:module';

interface Settings {
  readonly version: string;
  readonly source: string;
  readonly organization: string;
  readonly title: string;
  readonly language: string;
  readonly startingPage: string;
  readonly package: { readonly zip: true; readonly outputFolder: string };
}

const [outputFolder = '', ...rest] = process.argv.slice(2);
const pack = createRequire(import.meta.url)('simple-scorm-packager') as (
  settings: Settings,
  done: () => void,
) => void;
for (let at = 0; at < rest.length; at += 2) {
  const [version = '', source = ''] = rest.slice(at);
  const common = { organization: 'Knigge', title: 'Course', language: 'de-DE', startingPage: 'index.html' };
  await new Promise<void>((resolve) =>
    pack({ ...common, version, source, package: { zip: true, outputFolder } }, resolve),
  );
}
