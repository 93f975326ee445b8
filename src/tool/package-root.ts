import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The nearest folder, from one upwards, that has a package.json. */
export const nearestPackage = (folder: string): string =>
  existsSync(join(folder, 'package.json')) ? folder : nearestPackage(dirname(folder));

/** The folder of this tool, above `src/` and `generated/`. */
export const packageRoot = (): string => nearestPackage(dirname(fileURLToPath(import.meta.url)));
