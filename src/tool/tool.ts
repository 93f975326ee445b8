import type { Cache } from '../cache/cache.ts';

/** This tool, as it is installed. */
export interface Tool {
  /** its folder */
  readonly root: string;
  /** for the data sheet */
  readonly version: string;
  /** the folder of its compiled form; undefined where it runs from its sources */
  readonly compiled?: string | undefined;
  /** where it keeps what it has made; undefined where it keeps nothing */
  readonly cache?: Cache | undefined;
}
