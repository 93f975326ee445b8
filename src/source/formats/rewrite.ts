import { isMap, Lexer, parseDocument, type Document, type Node } from 'yaml';
import { headOf } from '../episode/front-matter.ts';
import { edited, editStored, type Edit } from './edits.ts';
import { entryEdits, WRITING } from './entry-edits.ts';
import { FORMAT, type Step } from './migrations.ts';
import { keepNumbersAsTyped } from './numbers-as-typed.ts';
import { upgrade } from './upgrade.ts';

/** course.yaml as stored, after the steps and with the present format number. */
export const rewriteSettings = (stored: string, steps: readonly Step[]): string =>
  editStored(
    editStored(stored, (text) => stepEdits(text, steps)),
    numberEdits,
  );

/** An episode as stored, its head after the steps. */
export const rewriteHead = (stored: string, steps: readonly Step[]): string =>
  editStored(stored, (text) => {
    const head = headOf(text);
    if (!head) return [];
    const { start, stop } = head;
    return stepEdits(text.slice(start, stop), steps).map((edit) => ({
      ...edit,
      from: start + edit.from,
      to: start + edit.to,
    }));
  });

/** The smallest edits that are known to do what the steps do; else the text written anew. */
function stepEdits(text: string, steps: readonly Step[]): Edit[] {
  const before = documentOf(text);
  const written = upgrade(before, steps).toString(WRITING);
  if (written === before.toString(WRITING)) return [];
  const edits = entryEdits(text, before, upgrade(before, steps));
  const isTrue = edits && meaning(edited(text, edits)) === meaning(written);
  return isTrue ? edits : [{ from: 0, to: text.length, text: written }];
}

/** The number where it stands; where none stands, on a line of its own above the first key. */
function numberEdits(text: string): Edit[] {
  const root = documentOf(text).contents;
  if (!isMap(root)) return [];
  const number = root.get('format', true) as Node | undefined;
  if (number) {
    const [from, to] = number.range!;
    return [{ from, to, text: String(FORMAT) }];
  }
  const line = `format: ${FORMAT}`;
  const first = root.items[0]?.key;
  if (root.flow || !first) {
    const at = root.range[0] + 1;
    return [{ from: at, to: at, text: first ? ` ${line},` : ` ${line} ` }];
  }
  const at = text.lastIndexOf('\n', first.range[0] - 1) + 1;
  const indent = /^ */.exec(text.slice(at))![0];
  return [{ from: at, to: at, text: `${indent}${line}\n` }];
}

function documentOf(text: string): Document.Parsed {
  const document = parseDocument(text);
  keepNumbersAsTyped(document);
  return document;
}

/** Data and comments in their order, whatever the typing. */
const meaning = (text: string): string => {
  const comments = [...new Lexer().lex(text)].filter((token) => token.startsWith('#'));
  return JSON.stringify([documentOf(text).toJS(), comments.map((comment) => comment.trimEnd())]);
};
