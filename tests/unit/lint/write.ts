/** An option as its author writes it. */
export interface Option {
  readonly mark?: 'x' | '~' | ' ';
  readonly text: string;
  readonly feedback?: string;
}

export interface Parts {
  readonly id?: string;
  readonly role?: string;
  readonly duration?: string;
  readonly scenario?: string;
  readonly options?: readonly Option[];
  /** sections below the question */
  readonly more?: string;
}

export type Language = 'de' | 'en';

/** Words that nobody objects to. */
const PLAIN = {
  de: {
    role: 'Wenn Sie Anfragen bekommen.',
    scenario: 'Montag, 9 Uhr. Eine Kundin schreibt Ihnen auf einem privaten Kanal.',
    question: 'Wie reagieren Sie?',
    feedback: 'Das ist ehrlich und freundlich, und beide wissen danach genau, woran sie sind.',
    options: ['Ich antworte ihr freundlich und kurz.', 'Ich leite die Anfrage gleich weiter.'],
    heading: 'Ausblick',
    teaser: 'Weiter geht es mit Konfetti.',
  },
  en: {
    role: 'When people write to you.',
    scenario: 'Monday, nine. A customer writes to you on a private channel.',
    question: 'What do you do?',
    feedback: 'That is honest and kind, and afterwards both of you know where you stand.',
    options: ['I answer her briefly and kindly.', 'I forward her request right away.'],
    heading: 'Coming up',
    teaser: 'Next there will be confetti.',
  },
} as const;

/** An episode with nothing to object to, but for the parts that are given. */
export function episode(parts: Parts = {}, language: Language = 'de'): string {
  const plain = PLAIN[language];
  const { id = 'anfrage', role = plain.role, duration, scenario = plain.scenario, more = '' } = parts;
  const [first, second] = plain.options;
  const options = parts.options ?? [{ mark: 'x', text: first }, { text: second }];
  return [
    '---',
    `id: ${id}`,
    'title: Anfrage',
    ...(role === '' ? [] : [`role: ${role}`]),
    ...(duration === undefined ? [] : [`duration: ${duration}`]),
    '---',
    '',
    scenario,
    '',
    `## ${plain.question}`,
    '',
    ...options.flatMap(({ mark = ' ', text, feedback = plain.feedback }) => [
      `- [${mark}] ${text}`,
      '',
      `  > ${feedback}`,
      '',
    ]),
    more,
    '',
  ].join('\n');
}

export const settings = (language: Language = 'de', more = ''): string =>
  `id: kurs\ntitle: Kurs\nlanguage: ${language}\nversion: 1.0.0\n${more}`;

/** A course of one episode. */
export const course = (parts: Parts = {}, language: Language = 'de', more = '') => ({
  'course.yaml': settings(language, more),
  '01.md': episode(parts, language),
});

/** A course of several episodes, each but the last with a teaser. */
export function series(all: readonly Parts[], language: Language = 'de', more = ''): Record<string, string> {
  const { heading, teaser } = PLAIN[language];
  const ending = `## ${heading}\n\n${teaser}`;
  const episodes = all.map((parts, index) => [
    `0${index + 1}.md`,
    episode({ id: `folge-${index + 1}`, more: index < all.length - 1 ? ending : '', ...parts }, language),
  ]);
  return { 'course.yaml': settings(language, more), ...Object.fromEntries(episodes) };
}
