import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const up = (folder: string): string =>
  existsSync(join(folder, 'package.json')) ? folder : up(dirname(folder));

/** The folder of this tool itself, whether it runs from its sources or compiled. */
export const packageRoot = (): string => up(dirname(fileURLToPath(import.meta.url)));
