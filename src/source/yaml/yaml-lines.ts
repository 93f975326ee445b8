import { finding, type Finding } from '../../diagnostics/finding.ts';
import { oddSignIn } from '../../diagnostics/signs.ts';
import type { Place } from '../../diagnostics/place.ts';
import { quoted } from './quoted.ts';

/** A key and its value on the same line. */
interface Entry {
  readonly key: string;
  readonly value: string;
  readonly place: Place;
}

/** The problem of a line with a key, if the line alone shows it; else undefined. */
export function lineFinding(line: string, place: Place): Finding | undefined {
  const [, start = '', key = '', colon = '', rest = ''] =
    /^(\s*(?:- )?)([\w-]+)([:：∶])(.*)$/.exec(line) ?? [];
  if (key === '') return undefined;
  const at = start.length + key.length;
  const odd =
    oddSignIn(colon) ??
    (/^[^\s\u200B-\u200F\u2060]|^[ \t]/.test(rest) ? undefined : oddSignIn(rest.charAt(0)));
  if (odd) {
    const column = at + (colon === ':' ? 2 : 1);
    return finding('oddSign', { ...place, column, length: 1 }, { sign: odd.name });
  }
  const value = rest.trim();
  if (value === '') return undefined;
  const column = line.length - rest.trimStart().length + 1;
  const entry = { key, value, place: { ...place, column, length: value.length } };
  if (/^[^\s/]/.test(rest)) return finding('colonWithoutSpace', entry.place, { key, value });
  return quotesWithin(entry) ?? signAtStart(entry) ?? colonWithin(entry, place);
}

/** `"Das "Wort""` and `"Wort" und Bild`: YAML ends the text at the second quotation mark. */
function quotesWithin({ key, value, place }: Entry): Finding | undefined {
  const tail = value.replace(/^(?:"(?:\\.|[^"\\])*"|'(?:''|[^'])*')/, '');
  if (tail === value || /^\s*(?:#.*)?$/.test(tail)) return undefined;
  const inner = value.slice(1, -1);
  const isWrapped = value.endsWith(value[0]!) && !/^[^"']*\S["'](?:\s|$)/.test(inner);
  return finding('quotesInQuotes', place, {
    key,
    quoted: quoted((isWrapped ? inner : value).replaceAll('\\"', '"')),
  });
}

/** `@home`, `[Neu] Datenschutz`, `> 5 Regeln`, `!Wichtig`: the sign has a meaning in YAML. */
function signAtStart({ key, value, place }: Entry): Finding | undefined {
  const [sign] =
    /^[@`%!,\]}]/.exec(value) ?? /^[|>](?=\s*[^\s\d+-])/.exec(value) ?? /^[|>](?= \d)/.exec(value) ?? [];
  const bracket = /^(\[)[^\]]*\][^\]]*[^\s\]#]/.exec(value) ?? /^(\{)[^}]*\}[^}]*[^\s}#]/.exec(value);
  const found = sign ?? bracket?.[1];
  return found === undefined
    ? undefined
    : finding('signAtStart', place, { sign: found, key, quoted: quoted(value) });
}

function colonWithin({ key, value }: Entry, place: Place): Finding | undefined {
  return /^[^"'[{].*:(?:\s|$)/.test(value)
    ? finding('yamlColon', place, { key, value: value.replaceAll('"', '\\"') })
    : undefined;
}
