import type { LmsRecord } from '../lms/record.ts';

/** What the simulated LMS holds of one package; it outlasts a reload of the preview, not the browser tab. */
export class HeldRecord {
  readonly #name: string;
  #closed = false;

  constructor(course: string, unit: number, standard: string) {
    this.#name = `knigge:${course}:${unit}:${standard}`;
  }

  get record(): LmsRecord {
    return JSON.parse(sessionStorage.getItem(this.#name) ?? '{}') as LmsRecord;
  }

  store(record: LmsRecord): void {
    if (!this.#closed) sessionStorage.setItem(this.#name, JSON.stringify(record));
  }

  /** The attempt is over: what its session still says is no part of the next one. */
  forget(): void {
    this.#closed = true;
    sessionStorage.removeItem(this.#name);
  }
}
