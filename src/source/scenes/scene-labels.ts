import type { Heading, Paragraph, RootContent } from 'mdast';
import { hasTexts, LANGUAGES, textsFor } from '../../i18n/languages.ts';
import type { SceneTexts } from '../../i18n/texts.ts';
import type { ContinuationLabel } from '../../questions/kind.ts';
import { plainText } from '../markdown/plain-text.ts';

/**
 * Labels such as "Scene:", "Consequence:" and "Continue with:", which structure the Markdown of an episode.
 */
export interface SceneLabels {
  /** the labels in the language of the course, for messages */
  readonly texts: SceneTexts;
  /** the name of the scene that a heading begins; undefined if it begins none */
  sceneIn(heading: Heading): string | undefined;
  /** the label of a paragraph and the paragraph without it; undefined if it has none */
  labelIn(node: RootContent): { readonly label: ContinuationLabel; readonly rest: Paragraph } | undefined;
}

/** The labels of a language; those of all languages if the language is in error. */
export function sceneLabels(language: unknown): SceneLabels {
  const tags = typeof language === 'string' && hasTexts(language) ? [language] : LANGUAGES;
  const pattern = (label: keyof SceneTexts): RegExp =>
    new RegExp(`^(${tags.map((tag) => textsFor(tag).scenes[label]).join('|')})\\s*:\\s*`, 'i');
  const scene = pattern('scene');
  const labels = { consequence: pattern('consequence'), next: pattern('next') };
  return {
    texts: textsFor(tags[0]!).scenes,
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
