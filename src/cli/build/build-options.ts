import type { Target } from '../../course/targets.ts';
import type { MessageLanguage } from '../../diagnostics/problem.ts';

/** The options of the command, as typed. */
export interface BuildOptions {
  readonly out: string;
  readonly target?: readonly Target[];
  readonly json?: boolean;
  /** path of an older package that the new ones shall replace */
  readonly since?: string;
  /** learners may lose their progress */
  readonly newCampaign?: boolean;
  /** folder of the cache; false for none, undefined for the usual one */
  readonly cache?: string | false;
  readonly lang: MessageLanguage;
}
