import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Script and style sheet of the preview's page, as `scripts/generate/preview-client.ts` makes them. */
export interface ClientFiles {
  readonly script: string;
  readonly style: string;
}

/** Reads what the preview's page needs: the inspector and the simulated LMS, which both run in the browser. */
export async function readClientFiles(root: string): Promise<ClientFiles> {
  const read = (name: string): Promise<string> => readFile(join(root, 'generated', 'preview', name), 'utf8');
  const [script, style] = await Promise.all([read('preview.js'), read('preview.css')]);
  return { script, style };
}
