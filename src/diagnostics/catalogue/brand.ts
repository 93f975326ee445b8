import { error, info } from '../problem.ts';

const inGerman = (value: number): string => value.toFixed(1).replace('.', ',');

/** Problems of brand colour, logo and font. */
export const brand = {
  badColor: error<{ value: string }>('KNG170', {
    example: { value: 'petrol' },
    de: ({ value }) => [
      `„${value}“ ist keine Farbe, die Knigge kennt.`,
      'Schreiben Sie # und sechs Ziffern oder Buchstaben von a bis f, in Anführungszeichen. Beispiel: color: "#0d5c63"',
    ],
    en: ({ value }) => [
      `"${value}" is not a colour that Knigge knows.`,
      'Write # and six digits or letters from a to f, in quotation marks. Example: color: "#0d5c63"',
    ],
  }),
  blackOnBrand: info<{ color: string; contrast: number; darker: string }>('KNG171', {
    example: { color: '#ffcc00', contrast: 1.5, darker: '#856900' },
    de: ({ color, contrast, darker }) => [
      `${color} trägt keinen weißen Text (${inGerman(contrast)} : 1) – wir nehmen Schwarz.`,
      `Sie müssen nichts tun. Weißen Text trüge zum Beispiel color: "${darker}"`,
    ],
    en: ({ color, contrast, darker }) => [
      `${color} cannot carry white text (${contrast.toFixed(1)} : 1), so black is used.`,
      `There is nothing you have to do. White text would stand on color: "${darker}", for example.`,
    ],
  }),
  badFont: error<{ path: string }>('KNG172', {
    example: { path: 'media/haus.woff2' },
    de: ({ path }) => [
      `Die Datei „${path}“ ist keine Schrift oder ist beschädigt.`,
      'Legen Sie eine Schrift als .woff2, .woff, .ttf oder .otf in den Kursordner, oder streichen Sie font.',
    ],
    en: ({ path }) => [
      `The file "${path}" is no font, or it is damaged.`,
      'Put a font into the course folder as .woff2, .woff, .ttf or .otf, or remove font.',
    ],
  }),
  remoteFont: error<{ url: string }>('KNG173', {
    example: { url: 'https://example.com/haus.woff2' },
    de: ({ url }) => [
      `Die Schrift „${url}“ liegt nicht im Kursordner; ein Paket lädt nichts nach.`,
      'Legen Sie die Datei in den Kursordner, wenn Sie die Rechte daran haben. Beispiel: font: media/haus.woff2. Sonst streichen Sie font.',
    ],
    en: ({ url }) => [
      `The font "${url}" is not in the course folder; a package fetches nothing.`,
      'Put the file into the course folder, if you have the rights to it. Example: font: media/house.woff2. Otherwise remove font.',
    ],
  }),
};
