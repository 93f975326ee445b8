import type { Heading, Paragraph, RootContent } from 'mdast';
import { hasTexts, LANGUAGES, textsFor } from '../../i18n/languages.ts';
import type { SceneTexts } from '../../i18n/texts.ts';
import type { ContinuationLabel } from '../../questions/kind.ts';
import { plainText } from '../markdown/plain-text.ts';

/** Words with a colon that begin a scene, or say what comes of an answer. */
export interface SceneLabels {
  /** as the course's language has them */
  readonly words: SceneTexts;
  /** the name of the scene that a heading begins; undefined where it begins none */
  sceneIn(heading: Heading): string | undefined;
  /** a paragraph without the label at its beginning; undefined where it has none */
  labelIn(node: RootContent): { readonly label: ContinuationLabel; readonly rest: Paragraph } | undefined;
}

/** The labels of a language; of every language where the course's own is in error. */
export function sceneLabels(language: unknown): SceneLabels {
  const known = typeof language === 'string' && hasTexts(language) ? [language] : LANGUAGES;
  const pattern = (label: keyof SceneTexts): RegExp =>
    new RegExp(`^(${known.map((tag) => textsFor(tag).scenes[label]).join('|')})\\s*:\\s*`, 'i');
  const scene = pattern('scene');
  const labels = { consequence: pattern('consequence'), next: pattern('next') };
  return {
    words: textsFor(known[0]!).scenes,
    sceneIn(heading) {
      const title = plainText([heading]);
      return scene.test(title) ? title.replace(scene, '').trim() : undefined;
    },
    labelIn(node) {
      if (node.type !== 'paragraph') return undefined;
      const [first, ...more] = node.children;
      if (first?.type !== 'text') return undefined;
      const label = (['consequence', 'next'] as const).find((name) => labels[name].test(first.value));
      if (!label) return undefined;
      const value = first.value.replace(labels[label], '');
      const children = [...(value === '' ? [] : [{ ...first, value }]), ...more];
      return { label, rest: { ...node, children } };
    },
  };
}
