import type { RootContent } from 'mdast';
import { FRONT_MATTER_KEYS } from '../../course/episode.ts';
import { REQUIRED_SETTINGS, settingsSchema, SETTINGS_KEYS, type Settings } from '../../course/settings.ts';
import { finding, type Finding, isOf } from '../../diagnostics/finding.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Draft } from '../yaml/draft.ts';
import { EPISODE_EXAMPLES, SETTINGS_EXAMPLES } from '../keys/examples.ts';
import { readBrand } from '../brand/read-brand.ts';
import type { Guide } from '../keys/guide.ts';
import { cutTexts } from '../keys/hash-in-text.ts';
import { passagesInKeys } from '../keys/passages-in-keys.ts';
import { checkMarkdown } from '../markdown/check.ts';
import { linkTextsFor } from '../markdown/link-texts.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { toRich } from '../markdown/rich.ts';
import type { Media } from '../media/media.ts';
import { shapeFindings } from '../keys/shape-findings.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { formatFindings } from './format-findings.ts';

export interface SettingsResult {
  /** undefined if the file is no YAML, or has a newer format */
  readonly draft: Draft | undefined;
  readonly settings: Settings | undefined;
  /** the introduction as Markdown */
  readonly intro: readonly RootContent[];
  readonly findings: readonly Finding[];
}

const GUIDE: Guide = {
  keys: SETTINGS_KEYS,
  needed: REQUIRED_SETTINGS,
  examples: SETTINGS_EXAMPLES,
  elsewhere: { home: 'episode', keys: FRONT_MATTER_KEYS[''], examples: EPISODE_EXAMPLES },
};

/** Keys whose values learners read. */
const TEXTS = ['title', 'description', 'intro', 'attestation', 'tracking.readers', 'tracking.retention'].map(
  (key) => key.split('.'),
);

/** Reads and checks course.yaml. */
export function readSettings(
  file: string,
  text: string,
  media: Media,
  themes: readonly string[],
): SettingsResult {
  const { draft: complete, salvaged, findings } = readYaml(file, text);
  const draft = complete ?? salvaged;
  if (!draft) return { draft, settings: undefined, intro: [], findings };
  const found = [...findings, ...formatFindings(draft)];
  if (found.some((each) => isOf(each, 'newerFormat'))) {
    return { draft: undefined, settings: undefined, intro: [], findings: found };
  }
  const { format: _, ...value } = draft.value;
  const intro = introOf(draft, media, found);
  const made = {
    ...(intro ? { intro: toRich(intro, linkTextsFor(draft.value['language'])) } : {}),
    ...readBrand(draft, media, found),
  };
  const parsed = settingsSchema.safeParse({ ...value, ...made });
  found.push(...shapeFindings(draft, text, parsed.error?.issues ?? [], GUIDE));
  found.push(...cutTexts(draft, text, TEXTS));
  found.push(
    ...passagesInKeys(
      draft,
      TEXTS.filter(([key]) => key !== 'intro'),
    ),
  );
  found.push(...ruleFindings(draft, themes));
  return { draft, settings: parsed.data, intro: intro ?? [], findings: found };
}

/** The introduction as Markdown; undefined where there is none. Its problems are reported at its key. */
function introOf(draft: Draft, media: Media, found: Finding[]): readonly RootContent[] | undefined {
  const { intro } = draft.value;
  if (typeof intro !== 'string') return undefined;
  const place = draft.place(['intro']);
  const tree = parseMarkdown(intro);
  checkMarkdown(tree, intro, media, {
    notes: undefined,
    place: () => place,
    report: (problem, at, params) => found.push(finding(problem, at, params)),
  });
  return tree.children;
}

/** Checks what the schema cannot express: settings that contradict each other, and unknown themes. */
function ruleFindings(draft: Draft, themes: readonly string[]): Finding[] {
  const { tracking, pass, theme, comments, text } = draft.value;
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
  if (text === 'send' && (level === 'completion' || level === 'result')) {
    found.push(finding('textNeedsAnswers', draft.keyPlace(['text']), { level }));
  } else if (text === 'send' && isBlank(part(tracking, 'readers'))) {
    found.push(finding('textWithoutReaders', draft.keyPlace(['text']), {}));
  }
  if (typeof theme === 'string' && !themes.includes(theme)) {
    const params = { value: theme, nearest: nearest(theme, themes), allowed: themes };
    found.push(finding('unknownTheme', draft.place(['theme']), params));
  }
  return found;
}

/** Whether a value has no text; the page leaves out a full stop at the end. */
const isBlank = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && /^[\s.]*$/.test(value));

const part = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
