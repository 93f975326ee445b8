import type { LmsRecord } from '../lms/record.ts';

/** The simulated LMS's record of one package, in the session storage: kept until the browser tab is closed. */
export class RecordStore {
  readonly #key: string;
  #isCleared = false;

  constructor(course: string, unit: number, standard: string) {
    this.#key = `knigge:${course}:${unit}:${standard}`;
  }

  get record(): LmsRecord {
    return JSON.parse(sessionStorage.getItem(this.#key) ?? '{}') as LmsRecord;
  }

  store(record: LmsRecord): void {
    if (!this.#isCleared) sessionStorage.setItem(this.#key, JSON.stringify(record));
  }

  /** Deletes the record; what the session of this attempt stores afterwards is ignored. */
  clear(): void {
    this.#isCleared = true;
    sessionStorage.removeItem(this.#key);
  }
}
