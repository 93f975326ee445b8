/** Texts that people paste, and that software breaks on. */
export const NASTY = {
  umlauts: 'Größe, Änne und Café: ß ÄÖÜ',
  'decomposed umlauts': 'Gro\u0308\u00dfe und A\u0308nne',
  quotes: `Sie sagte "nein", 'nie' und „doch“ – ‚so‘ \`ja\``,
  emoji: 'Gut 😀 👩‍👩‍👧‍👦 🏳️‍🌈 🇩🇪 👍🏽',
  'a script': '</script><script>window.hurt=1</script>',
  'an end of everything': '</textarea></title></template></style>-->]]>',
  'a picture that runs': '<img src=x onerror="window.hurt=1"><b>fett</b>',
  entities: '&amp; &lt;b&gt; &#60; &#99999999; &#x0; &copy & &nbsp;',
  'a leading brace': '{ein Text}',
  'a language tag': '{lang=de}Hallo',
  templates: '{{title}} {{{html}}} ${1+1} {score} %s \\n',
  markdown: '# *fett* _kursiv_ `code` [x](y) ![z](q) | 1. - > ~~weg~~ \\',
  yaml: '- a: b # c, [d] {e: f} &g *h !i | > @',
  delimiters: 'a[,]b[.]c[:]d;e,f. 1:2',
  'line breaks': 'eins\nzwei\r\ndrei\rvier\n\nfünf\u2028sechs\u2029sieben\u0085acht\u000Bneun\u000Czehn',
  tabs: '\teins\t\tzwei\t',
  'white space': '\u00A0\u2003eins \u3000 zwei\uFEFF',
  'control characters': 'eins\u0001\u0008\u001B[31mzwei\u007F\u0090drei',
  'lone surrogates': 'eins \uD83D zwei \uDE00 drei',
  'no characters': 'eins\uFFFE\uFFFFzwei',
  'right to left': 'שלום \u202Eabc\u202C مرحبا \u200F!',
  'invisible characters': 'a\u200Bb\u00ADc\u2060d',
  'a brace, far along': `${'x'.repeat(249)}{😀`,
  '5,000 characters': 'Größe & Änne, wer „so“ '.repeat(218).slice(0, 5000),
  'a thousand signs of Markdown': '<b> & _so_ '.repeat(200),
  '5,000 emoji halves': '😀'.repeat(2500),
} as const;

export type Nasty = keyof typeof NASTY;

export const NASTY_TEXTS = Object.entries(NASTY);

/** What such texts are made of. */
export const PIECES = [
  ...NASTY_TEXTS.map(([, text]) => text).filter(({ length }) => length < 100),

  '\u0000',
  '\n',
  '\r',
  '\n\n',
  '\t',
  ' ',
  '{',
  '}',
  '<',
  '&',
  '"',
  "'",
  '\\',
  '[',
  ']',
  'ä',
  '😀',
  'a',
  '?',
];
