import type { Construct, Event, Extension, Resolver, State, Token } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    foreign: 'foreign';
    foreignEnd: 'foreignEnd';
    foreignAttributes: 'foreignAttributes';
  }
}

const CLOSING_BRACKET = 93;
const OPENING_BRACE = 123;
const CLOSING_BRACE = 125;

/** Characters in braces; language tags are shorter. */
const LONGEST = 100;

const ATTRIBUTES = /^\{\s*lang=(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*\}$/;

/** The language in `{lang=en}` as it is written; undefined for other attributes. */
export function languageIn(attributes: string): string | undefined {
  const [, double, single, bare] = ATTRIBUTES.exec(attributes) ?? [];
  return double ?? single ?? bare;
}

/** Whether an event enters an opening bracket. Brackets of finished links are no longer among the events. */
const isOpening = ([phase, token]: Event): boolean =>
  phase === 'enter' && (token.type === 'labelLink' || token.type === 'labelImage') && !token._balanced;

/**
 * Makes one token from the opening bracket to the end of the attributes, with the events between the brackets
 * inside.
 */
const resolveTo: Resolver = (events, context) => {
  const close = events.findLastIndex(([phase, { type }]) => phase === 'enter' && type === 'foreignEnd');
  const open = events.slice(0, close).findLastIndex(isOpening);
  const foreign: Token = {
    type: 'foreign',
    start: { ...events[open]![1].start },
    end: { ...events.at(-1)![1].end },
  };
  // An opening bracket makes four events: enter and exit of its label and of its marker.
  let inside = events.slice(open + 4, close);
  const resolvers = (context.parser.constructs.insideSpan.null ?? []).map(({ resolveAll }) => resolveAll);
  for (const resolve of new Set(resolvers)) inside = resolve?.(inside, context) ?? inside;
  events[open]![1]._balanced = true;
  const after = events.slice(close);
  // micromark keeps a reference to this array (micromark-util-subtokenize 2).
  events.length = open;
  events.push(['enter', foreign, context]);
  for (const event of [...inside, ...after]) events.push(event);
  events.push(['exit', foreign, context]);
  return events;
};

const construct: Construct = {
  name: 'foreign',
  resolveTo,
  tokenize(effects, ok, nok) {
    const start: State = (code) => {
      effects.enter('foreignEnd');
      effects.consume(code);
      effects.exit('foreignEnd');
      return behind;
    };
    const behind: State = (code) => {
      if (code !== OPENING_BRACE) return nok(code);
      effects.enter('foreignAttributes');
      return attributes(code);
    };
    let length = 0;
    const attributes: State = (code) => {
      length += 1;
      // Codes of line ends are negative, the end of the text is null (micromark-util-types).
      if (code === null || code < 0 || length > LONGEST) return nok(code);
      effects.consume(code);
      return code === CLOSING_BRACE ? closed : attributes;
    };
    const closed: State = (code) => {
      const written = this.sliceSerialize(effects.exit('foreignAttributes'));
      if (languageIn(written) === undefined) return nok(code);
      return this.events.findLast(isOpening)?.[1].type === 'labelLink' ? ok(code) : nok(code);
    };
    return start;
  },
};

/** The syntax of `[words]{lang=en}`: the bracketed span of Pandoc, with a language as its only attribute. */
export const foreignSyntax: Extension = { text: { [CLOSING_BRACKET]: construct } };
