import { join } from 'node:path';
import { readFolder, type Sources } from '../../src/source/folder/read-folder.ts';
import { packageRoot } from '../../src/tool/package-root.ts';

const FOLDER = 'modules/social-media-knigge';

/** The largest course of this project, as a build reads it. */
export const readFlagship = (): Promise<Sources> => readFolder(join(packageRoot(), FOLDER), FOLDER);
