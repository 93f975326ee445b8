import type { Command } from 'commander';
import { TARGETS, type Target } from '../../course/targets.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { BuildOptions } from './build-options.ts';
import { UsageError } from '../usage.ts';
import { type Context, foldersHelp, type HelpTexts, jsonOption, langOption, newCommand } from '../context.ts';

const HELP: HelpTexts<'about' | 'out' | 'target' | 'since' | 'newCampaign' | 'cache' | 'noCache' | 'exits'> =
  {
    de: {
      about: 'Kurse zu zip-Dateien für ein Lernsystem bauen',
      out: 'wohin die zip-Dateien kommen',
      target: 'nur diese bauen, durch Komma getrennt',
      since:
        'mit einem älteren Paket (zip oder Ordner) vergleichen und nichts schreiben, was Lernende ihren Stand kostet',
      newCampaign: 'trotzdem bauen: Lernende fangen in einer eigenen Aktivität neu an',
      cache:
        'wo fertige Teile aufgehoben werden, damit nur Geändertes neu entsteht (sonst: node_modules/.cache/knigge)',
      noCache: 'alles neu bauen und nichts aufheben',
      exits:
        'Exit-Codes: 0 gebaut, 1 ein Kurs enthält Fehler oder lässt sich nicht lesen oder schreiben,\n2 falscher Aufruf, 3 ein Fehler von Knigge, 130 mit Strg+C abgebrochen.',
    },
    en: {
      about: 'build courses into zips for an LMS',
      out: 'where the zips go',
      target: 'build these only, separated by commas',
      since: 'compare with an older package (zip or folder) and refuse to cost its learners their progress',
      newCampaign: 'build all the same: learners begin anew, in an activity of their own',
      cache:
        'where finished parts are kept, so that only changes are made anew (default: node_modules/.cache/knigge)',
      noCache: 'make everything anew, and keep nothing',
      exits:
        'Exit codes: 0 built, 1 a course has errors, or cannot be read or written,\n2 usage, 3 a fault of Knigge, 130 stopped with Ctrl+C.',
    },
  };

export function buildCommand(context: Context): Command {
  const help = HELP[context.language];
  return newCommand('build', context)
    .description(help.about)
    .argument('[course-folder...]', foldersHelp(context))
    .option('--out <folder>', help.out, 'dist')
    .option('--target <targets>', `${help.target}: ${TARGETS.join(', ')}`, parseTargets)
    .option('--since <old>', help.since)
    .option('--new-campaign', help.newCampaign)
    .option('--cache <folder>', help.cache)
    .option('--no-cache', help.noCache)
    .addOption(jsonOption(context))
    .addOption(langOption(context))
    .addHelpText('after', `\n${help.exits}`)
    .action(async (folders: string[], options: BuildOptions) => {
      if (options.newCampaign && options.since === undefined) {
        throw new UsageError('newCampaignAlone', {}, '--new-campaign');
      }
      const { build } = await import('./build.ts');
      context.exit(await build(folders, options, context));
    });
}

function parseTargets(value: string): Target[] {
  const targets = value.split(',').map((name) => {
    const target = TARGETS.find((candidate) => candidate === name.trim());
    if (target) return target;
    const params = { value: name, nearest: nearest(name, TARGETS), allowed: TARGETS };
    throw new UsageError('unknownTarget', params, name);
  });
  return [...new Set(targets)];
}
