import { error } from '../problem.ts';
import { didYouMean, either, meinten } from '../wording.ts';

/** Problems of the command line. */
export const usage = {
  unknownCommand: error<{
    readonly value: string;
    readonly nearest: string | undefined;
    readonly allowed: readonly string[];
  }>('KNG112', {
    example: { value: 'biuld', nearest: 'build', allowed: ['build', 'dev', 'diff'] },
    de: ({ value, nearest, allowed }) => [
      `Den Befehl „${value}“ gibt es nicht.`,
      `${meinten(nearest)}Möglich: ${either(allowed, 'oder')}. Mehr zeigt: knigge --help`,
    ],
    en: ({ value, nearest, allowed }) => [
      `There is no command "${value}".`,
      `${didYouMean(nearest)}Possible: ${either(allowed, 'or')}. For more type: knigge --help`,
    ],
  }),
  unknownOption: error<{
    readonly value: string;
    readonly nearest: string | undefined;
    readonly command: string;
  }>('KNG113', {
    example: { value: '--tagret', nearest: '--target', command: 'knigge build' },
    de: ({ value, nearest, command }) => [
      `Die Option „${value}“ gibt es hier nicht.`,
      `${meinten(nearest)}Welche es gibt, zeigt: ${command} --help`,
    ],
    en: ({ value, nearest, command }) => [
      `There is no option "${value}" here.`,
      `${didYouMean(nearest)}To see which there are, type: ${command} --help`,
    ],
  }),
  missingArgument: error<{ readonly name: string; readonly usage: string }>('KNG114', {
    example: { name: '<new>', usage: 'knigge diff <old> <new>' },
    de: ({ name, usage: form }) => [`Es fehlt eine Angabe: ${name}.`, `Der Befehl lautet: ${form}`],
    en: ({ name, usage: form }) => [`Something is missing: ${name}.`, `The command is: ${form}`],
  }),
  excessArgument: error<{ readonly value: string; readonly usage: string }>('KNG115', {
    example: { value: 'noch-eins.zip', usage: 'knigge diff <old> <new>' },
    de: ({ value, usage: form }) => [
      `Mit „${value}“ kann der Befehl nichts anfangen: Das ist eine Angabe zu viel.`,
      `Der Befehl lautet: ${form} – Namen mit Leerzeichen gehören in Anführungszeichen, und nach „npm run …“ steht vor allen Angaben ein eigenes --.`,
    ],
    en: ({ value, usage: form }) => [
      `The command has no use for "${value}": that is one too many.`,
      `The command is: ${form} – put names with spaces in quotation marks, and after "npm run …" a -- of its own before all else.`,
    ],
  }),
  optionWithoutValue: error<{ readonly option: string }>('KNG116', {
    example: { option: '--out <folder>' },
    de: ({ option }) => [
      `Nach ${option.split(' ')[0]} fehlt der Wert.`,
      `Schreiben Sie ihn dahinter: ${option}`,
    ],
    en: ({ option }) => [
      `The value after ${option.split(' ')[0]} is missing.`,
      `Write it after the option: ${option}`,
    ],
  }),
  newCampaignAlone: error('KNG117', {
    de: () => [
      '--new-campaign wirkt nur zusammen mit --since.',
      'Nennen Sie das Paket, das Lernende haben: --since dist/smk-de-1.0.0-scorm12.zip',
    ],
    en: () => [
      '--new-campaign works only together with --since.',
      'Name the package that learners have: --since dist/smk-de-1.0.0-scorm12.zip',
    ],
  }),
  badOptionValue: error<{
    readonly value: string;
    readonly option: string;
    readonly nearest: string | undefined;
    readonly allowed: readonly string[];
  }>('KNG118', {
    example: { value: 'deutsch', option: '--lang', nearest: undefined, allowed: ['de', 'en'] },
    de: ({ value, option, nearest, allowed }) => [
      `„${value}“ ist kein Wert für ${option}.`,
      `${meinten(nearest)}Möglich: ${either(allowed, 'oder')}.`,
    ],
    en: ({ value, option, nearest, allowed }) => [
      `"${value}" is no value for ${option}.`,
      `${didYouMean(nearest)}Possible: ${either(allowed, 'or')}.`,
    ],
  }),
};
