import { afterEach } from 'vitest';

const closing: (() => Promise<unknown>)[] = [];
const noise: string[] = [];

/** Closes something after the test, the last one first. */
export const closeAfterwards = (close: () => Promise<unknown>): void => void closing.push(close);

/** What a page or the preview complains of; it fails the test. */
export const complain = (error: unknown): void => void noise.push(String(error));

// Called for each test file: modules are kept from one file to the next, but not their hooks.
export function tidyUpAfterEach(): void {
  afterEach(async () => {
    for (const close of closing.splice(0).toReversed()) await close();
    const complaints = noise.splice(0);
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  });
}
