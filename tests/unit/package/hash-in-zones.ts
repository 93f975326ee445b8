// Prints the offset of each time zone that is named, and the hash of a zip that is made in it.
import { createHash } from 'node:crypto';
import { zip } from '../../../src/package/zip.ts';

for (const zone of process.argv.slice(2)) {
  process.env['TZ'] = zone;
  const hash = createHash('sha256');
  const archive = zip([{ name: 'index.html', bytes: new TextEncoder().encode('<p>') }]);
  for await (const chunk of archive) hash.update(chunk);
  process.stdout.write(`${new Date(0).getTimezoneOffset()} ${hash.digest('hex')}\n`);
}
