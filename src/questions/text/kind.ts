import { inLanguage } from '../../i18n/languages.ts';
import type { PlayerQuestion } from '../../course/player-course.ts';
import type { QuestionKind } from '../kind.ts';
import { claimsText, readText } from './read.ts';
import { sample } from './sample.ts';
import { textSchema, type TextQuestion } from './schema.ts';
import { texts } from './texts.ts';

/** Characters. A response of SCORM 1.2 holds 255; some databases count bytes, of which an umlaut takes two. */
const SENT_LIMIT = 220;
/** Characters of a private text; a very long pasted text slows a page down. */
const PRIVATE_LIMIT = 4000;

/** What the player knows of a free-text question. */
export interface PlayerText extends PlayerQuestion {
  /** whether the text goes to the LMS */
  readonly sends: boolean;
}

/** Free text. */
export const text: QuestionKind<TextQuestion> = {
  schema: textSchema,
  claims: claimsText,
  read: readText,
  letteredTexts: () => [],
  summarize: ({ model }) => ({ options: [], feedback: [model], solution: null }),
  fingerprint: () => null,
  rated: false,
  interaction: 'long-fill-in',
  project: (_, __, course) => ({ sends: course.text === 'send' }),
  view({ model }, _, { language, text: mode, tracking }) {
    const { hint, missing, privateNote, sentNote, model: title } = inLanguage(texts, language);
    const sends = mode === 'send';
    return {
      hint,
      missing,
      note: sends ? sentNote(tracking.readers) : privateNote,
      limit: sends ? SENT_LIMIT : PRIVATE_LIMIT,
      title,
      model,
    };
  },
  longestResponse: () => '',
  problems: {},
  sample,
};
