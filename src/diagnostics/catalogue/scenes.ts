import { error } from '../problem.ts';
import { didYouMean, meinten } from '../wording.ts';

/** Problems of scenes and of the scene graph. */
export const scenes = {
  unknownScene: error<{ name: string; nearest: string | undefined; label: string }>('KNG210', {
    example: { name: 'Der Rückruv', nearest: 'Der Rückruf', label: 'Szene' },
    de: ({ name, nearest, label }) => [
      `Eine Szene „${name}“ hat diese Folge nicht.`,
      `${meinten(nearest)}Eine Szene beginnt mit einer Überschrift:\n## ${label}: ${nearest ?? (name || 'Der Rückruf')}`,
    ],
    en: ({ name, nearest, label }) => [
      `This episode has no scene "${name}".`,
      `${didYouMean(nearest)}A scene begins with a heading:\n## ${label}: ${nearest ?? (name || 'The call back')}`,
    ],
  }),
  sceneLoop: error<{ path: readonly string[] }>('KNG211', {
    example: { path: ['Der Rückruf', 'Im Büro', 'Der Rückruf'] },
    de: ({ path }) => [
      `Dieser Weg führt im Kreis: ${path.join(' → ')}.`,
      'Lassen Sie eine der Szenen an dieser Stelle enden, oder führen Sie in eine andere weiter.',
    ],
    en: ({ path }) => [
      `This path goes round in a circle: ${path.join(' → ')}.`,
      'Let one of the scenes end here, or lead on to another one.',
    ],
  }),
  unreachableScene: error<{ name: string; label: string }>('KNG212', {
    example: { name: 'Im Büro', label: 'Weiter mit' },
    de: ({ name, label }) => [
      `Zur Szene „${name}“ führt keine Antwort.`,
      `Schreiben Sie unter eine Antwort (eingerückt) oder unter alle: ${label}: ${name}. Oder streichen Sie die Szene.`,
    ],
    en: ({ name, label }) => [
      `No answer leads to the scene "${name}".`,
      `Write below an option (indented), or below all of them: ${label}: ${name}. Or remove the scene.`,
    ],
  }),
  tooManyScenes: error<{ max: number }>('KNG213', {
    example: { max: 12 },
    de: ({ max }) => [
      `Diese Folge hat mehr als ${max} Szenen.`,
      'Fassen Sie Szenen zusammen, oder machen Sie zwei Folgen daraus.',
    ],
    en: ({ max }) => [
      `This episode has more than ${max} scenes.`,
      'Put scenes together, or make two episodes of it.',
    ],
  }),
  sceneWithoutQuestion: error<{ name: string; label: string }>('KNG214', {
    example: { name: 'Im Büro', label: 'Was dann passiert' },
    de: ({ name, label }) => [
      `In der Szene „${name}“ wird nichts gefragt.`,
      `Fügen Sie eine Frage ein: ## Was tun Sie? Soll die Geschichte dort enden, dann schreiben Sie den Text unter die Antwort, die dahin führt: ${label}: …`,
    ],
    en: ({ name, label }) => [
      `Nothing is asked in the scene "${name}".`,
      `Add a question: ## What do you do? If the story is to end there, write the text below the option that leads to it: ${label}: …`,
    ],
  }),
  duplicateScene: error<{ name: string; line: number }>('KNG215', {
    example: { name: 'Im Büro', line: 40 },
    de: ({ name, line }) => [
      `Eine Szene, die so heißt wie „${name}“, beginnt schon in Zeile ${line}.`,
      'Geben Sie einer der beiden einen anderen Namen.',
    ],
    en: ({ name, line }) => [
      `A scene of the same name as "${name}" already begins in line ${line}.`,
      'Give one of the two another name.',
    ],
  }),
  nextOfSeveral: error('KNG216', {
    de: () => [
      'Bei einer Frage mit mehreren Antworten kann nicht jede Antwort einen eigenen Weg haben.',
      'Schreiben Sie „Weiter mit: …“ ohne Einrückung unter alle Antworten.',
    ],
    en: () => [
      'In a question with several answers, single options cannot lead to different scenes.',
      'Write "Continue with: …" below all options, without indentation.',
    ],
  }),
  nextTwice: error('KNG217', {
    de: () => [
      'Hier steht zum zweiten Mal, wie es weitergeht.',
      'Lassen Sie nur eine der beiden Zeilen stehen: Eine Antwort führt in genau eine Szene.',
    ],
    en: () => [
      'This says for the second time where the answer leads.',
      'Keep one of the two lines: an answer leads to exactly one scene.',
    ],
  }),
  labelInFeedback: error<{ line: string }>('KNG218', {
    example: { line: 'Weiter mit: Der Rückruf' },
    de: ({ line }) => [
      `„${line}“ steht hier mitten in der Rückmeldung.`,
      'Setzen Sie eine Leerzeile davor, ohne > am Anfang.',
    ],
    en: ({ line }) => [
      `"${line}" stands in the middle of the feedback here.`,
      'Put an empty line before it, with no > in front.',
    ],
  }),
};
