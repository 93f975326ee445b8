// Reads a file of a zip, and prints whether that went well and by how many kilobytes it has raised the peak memory.
import { readFromZip } from '../../../src/package/unzip.ts';

const [path = '', name = ''] = process.argv.slice(2);
const before = process.resourceUsage().maxRSS;
const answer = await readFromZip(path, name).then(
  () => 'read',
  () => 'refused',
);
process.stdout.write(JSON.stringify({ answer, kilobytes: process.resourceUsage().maxRSS - before }));
