import { access } from './access.ts';
import { bounds } from './bounds.ts';
import { answerFeedback } from './answer-feedback.ts';
import { brand } from './brand.ts';
import { captions } from './captions.ts';
import { editor } from './editor.ts';
import { files } from './files.ts';
import { lint } from './lint.ts';
import { lock } from './lock.ts';
import { markdown } from './markdown.ts';
import { marks } from './marks.ts';
import { media } from './media.ts';
import { packages } from './packages.ts';
import { preview } from './preview.ts';
import { question } from './question.ts';
import { record } from './record.ts';
import { scenes } from './scenes.ts';
import { settings } from './settings.ts';
import { slips } from './slips.ts';
import { starter } from './starter.ts';
import { usage } from './usage.ts';
import { yaml } from './yaml.ts';

/** All problems by name. Codes are stable; the code of a removed problem is never used again. */
export const catalogue = {
  ...files,
  ...access,
  ...bounds,
  ...yaml,
  ...slips,
  ...settings,
  ...markdown,
  ...marks,
  ...media,
  ...question,
  ...answerFeedback,
  ...scenes,
  ...lock,
  ...record,
  ...brand,
  ...captions,
  ...lint,
  ...packages,
  ...usage,
  ...preview,
  ...starter,
  ...editor,
};

export type ProblemName = keyof typeof catalogue;
export type ParamsOf<N extends ProblemName> = Parameters<(typeof catalogue)[N]['de']>[0];
