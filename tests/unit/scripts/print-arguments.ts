import { argv, stdout } from 'node:process';

stdout.write(JSON.stringify(argv.slice(2)));
