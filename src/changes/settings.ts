import type { Course } from '../course/course.ts';
import type { Settings } from '../course/settings.ts';
import { isRich } from '../schema/rich.ts';
import { formThatDiffers, type TextForm, textIn } from './texts.ts';
import { changed, type Change, type Claim } from './change.ts';

type SettingClaims = Claim | null | Readonly<Record<string, Claim>>;

/** The version step that a change of each setting needs; null for what is no content or is compared elsewhere. */
const CLAIMS: Readonly<Record<keyof Settings, SettingClaims>> = {
  id: 'major',
  title: 'patch',
  description: 'patch',
  intro: 'patch',
  language: 'major',
  version: null,
  targets: 'patch',
  packaging: 'major',
  tracking: { level: 'minor', timing: 'minor', readers: 'patch', retention: 'patch' },
  pass: { score: 'major', attempts: 'major', report: 'minor', mastery: 'major' },
  retries: 'patch',
  shuffle: 'patch',
  attestation: 'minor',
  comments: 'minor',
  text: 'minor',
  contacts: 'patch',
  theme: 'patch',
  inline: 'patch',
  brand: 'patch',
  silence: null,
  episodes: null,
};

/** Changes of settings, each with its key in course.yaml. */
export function settingChanges(old: Course, next: Course): Change[] {
  return Object.entries(CLAIMS).flatMap(([key, claims]) => {
    const [before, after] = [entry(old, key), entry(next, key)];
    if (claims === null) return [];
    if (typeof claims === 'string') return settingChanged(key, claims, before, after);
    return Object.entries(claims).flatMap(([name, claim]) =>
      settingChanged(`${key}.${name}`, claim, entry(before, name), entry(after, name)),
    );
  });
}

function settingChanged(name: string, claims: Claim, before: unknown, after: unknown): Change[] {
  const form = isRich(before) && isRich(after) ? formThatDiffers(before, after) : 'text';
  return changed('setting', claims, { name }, settingText(before, form), settingText(after, form));
}

/** A value as text, close to what an author types; null where there is none. */
function settingText(value: unknown, form: TextForm): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return value.map((each) => settingText(each, form)).join('; ') || null;
  if (isRich(value)) return textIn(value, form) || null;
  return Object.entries(value)
    .filter(([, each]) => each)
    .map(([key, each]) => `${key}: ${settingText(each, form)}`)
    .join(', ');
}

const entry = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
