import { isMap, isScalar } from 'yaml';
import type { Step } from '../../../../src/source/formats/migrations.ts';

/** Gives a key another name where it stands; a comment beside it stays. */
export const rename =
  (old: string, name: string): Step =>
  (document) => {
    if (!isMap(document.contents)) return document;
    for (const { key } of document.contents.items) if (isScalar(key) && key.value === old) key.value = name;
    return document;
  };
