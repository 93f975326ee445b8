import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/source/markdown/parse.ts';
import { plainText } from '../../../../src/source/markdown/plain-text.ts';

/** The texts of all nodes of a type. */
function textsOf(type: 'emphasis' | 'link', text: string): string[] {
  const found: string[] = [];
  visit(parseMarkdown(text), type, (node) => void found.push(plainText([node])));
  return found;
}

describe('stars within words', () => {
  test.each(['Kolleg*innen und Mitarbeiter*innen', 'Ein*e neue*r'])('%s has no emphasis', (text) => {
    expect(textsOf('emphasis', text)).toEqual([]);
    expect(plainText(parseMarkdown(text).children)).toBe(text);
  });

  test.each(['be*ton*t', '*ganz* neu', 'Das *ist es*'])('%s has one', (text) => {
    expect(textsOf('emphasis', text)).toHaveLength(1);
  });
});

test.each([
  ['Nie „https://falle.example/a“ öffnen', 'https://falle.example/a'],
  ['[Regel](https://regel.example): nie “www.falle.example”.', 'www.falle.example'],
  ['www.eins.example und www.eins.example’', 'www.eins.example'],
])('the address in %s ends before its quotation mark, and has its own place', (text, address) => {
  expect(textsOf('link', text).at(-1)).toBe(address);
  expect(plainText(parseMarkdown(text).children)).toContain(text.slice(text.lastIndexOf(address)));
  const places: string[] = [];
  visit(parseMarkdown(text), 'link', ({ position }) => {
    places.push(text.slice(position!.start.offset, position!.end.offset));
  });
  expect(places.at(-1)).toBe(address);
});

test.each([
  [String.raw`Die Seite www\.falle.example`],
  ['Die Seite https&colon;//falle.example'],
  ['Schreiben Sie an kim&commat;falle.example'],
  [String.raw`Die Regel auf www.regel.example, und nie www\.falle.example`],
  ['Mit www. beginnt sie.'],
])('%s has no link where an address is written otherwise, and every node a place', (text) => {
  expect(textsOf('link', text)).toEqual(text.includes('www.regel.example') ? ['www.regel.example'] : []);
  visit(parseMarkdown(text), (node) => expect(node.position).toBeDefined());
});
