import { NOT_YET, settingsSchema, SETTINGS_KEYS, type NotYet, type Settings } from '../course/settings.ts';
import { finding, type Finding } from '../diagnostics/finding.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { hasTexts, textsFor } from '../i18n/languages.ts';
import type { Draft } from './draft.ts';
import { SETTINGS_EXAMPLES } from './examples.ts';
import { readFormatted } from './formats/read-formatted.ts';
import type { Steps } from './formats/upgrade.ts';
import { checkMarkdown } from './markdown/check.ts';
import { parseMarkdown } from './markdown/parse.ts';
import { toRich } from './markdown/rich.ts';
import type { Media } from './media.ts';
import { shapeFindings } from './shape-findings.ts';

export interface SettingsResult {
  /** undefined where the file could not be read as YAML */
  readonly draft: Draft | undefined;
  readonly settings: Settings | undefined;
  /** from the course's format to the present one; undefined where the course is newer than this tool */
  readonly steps: Steps | undefined;
  readonly findings: readonly Finding[];
}

const GUIDE = { keys: SETTINGS_KEYS, examples: SETTINGS_EXAMPLES };

/** Reads course.yaml. */
export function readSettings(
  file: string,
  text: string,
  media: Media,
  themes: readonly string[],
): SettingsResult {
  const { draft, steps, findings } = readFormatted(file, text);
  if (!draft) return { draft, settings: undefined, steps, findings };
  const found = [...findings];
  const { format: _, ...value } = draft.value;
  const parsed = settingsSchema.safeParse({ ...value, ...introOf(draft, media, found) });
  if (!parsed.success) found.push(...shapeFindings(draft, parsed.error.issues, GUIDE));
  found.push(...rules(draft, themes));
  return { draft, settings: parsed.data, steps, findings: found };
}

/** The intro is Markdown; what is wrong in it is reported at its key. */
function introOf(draft: Draft, media: Media, found: Finding[]): object {
  const { intro, language } = draft.value;
  if (typeof intro !== 'string') return {};
  const place = draft.place(['intro']);
  const tree = parseMarkdown(intro);
  checkMarkdown(tree, media, {
    place: () => place,
    report: (problem, at, params) => found.push(finding(problem, at, params)),
  });
  const texts = typeof language === 'string' && hasTexts(language) ? textsFor(language) : textsFor('en');
  return { intro: toRich(tree.children, texts.page.newWindow) };
}

/** What the schema cannot say: settings that contradict each other, or that no part of the tool keeps yet. */
function rules(draft: Draft, themes: readonly string[]): Finding[] {
  const { tracking, pass, theme, comments, brand } = draft.value;
  const level = typeof tracking === 'string' ? tracking : part(tracking, 'level');
  const found: Finding[] = [];
  if (pass !== undefined && pass !== null && level === 'completion') {
    found.push(finding('scoreNeedsResult', draft.keyPlace(['pass']), {}));
  }
  if (part(pass, 'mastery') === true && part(pass, 'report') === 'completed') {
    found.push(finding('masteryWithReport', draft.keyPlace(['pass']), {}));
  }
  if (comments === 'send' && isBlank(part(tracking, 'readers'))) {
    found.push(finding('commentsWithoutReaders', draft.keyPlace(['comments']), {}));
  }
  if (typeof theme === 'string' && !themes.includes(theme)) {
    const params = { value: theme, nearest: nearest(theme, themes), allowed: themes };
    found.push(finding('unknownTheme', draft.place(['theme']), params));
  }
  const asked: Readonly<Record<NotYet, string | false>> = {
    brand: Boolean(brand) && 'brand',
  };
  for (const key of NOT_YET) {
    if (asked[key]) found.push(finding('notYet', draft.keyPlace([key]), { key: asked[key] }));
  }
  return found;
}

/** Says nothing; a full stop at the end is left out on the page. */
const isBlank = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && /^[\s.]*$/.test(value));

const part = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
