import { describe, expect, test } from 'vitest';
import { cleanSvg } from '../../../../src/source/pictures/clean-svg.ts';

const svg = (inside: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 20" ${attributes}>\n${inside}\n</svg>`;

describe('an SVG', () => {
  test('loses metadata of editors, and keeps styles for the dark scheme', async () => {
    const style = '<style>.a{fill:red}@media (prefers-color-scheme:dark){.a{fill:blue}}</style>';
    const clean = await cleanSvg(
      `<?xml version="1.0"?><!DOCTYPE svg><!-- by Kim -->${svg(
        `<metadata>Kim</metadata>${style}<path class="a" d="M0 0h9" inkscape:label="Kim"/>`,
        'xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"',
      )}`,
    );
    expect(clean).toMatchObject({ width: 40, height: 20 });
    expect(clean).toHaveProperty('text', expect.stringContaining(style));
    expect(clean).toHaveProperty('text', expect.not.stringMatching(/Kim|inkscape|DOCTYPE|<\?xml/));
  });

  test.each([
    ['width="30px" height="15"', { width: 30, height: 15 }],
    ['width="100%"', { width: 40, height: 20 }],
  ])('with %s has this size', async (attributes, size) => {
    expect(await cleanSvg(svg('', attributes))).toMatchObject(size);
  });

  test.each([
    ['a script', '<script>1</script>', '<script'],
    [
      'a script of another namespace',
      '<x:script xmlns:x="http://www.w3.org/1999/xhtml">1</x:script>',
      '<x:script',
    ],
    ['HTML', '<foreignObject><p/></foreignObject>', '<foreignObject'],
    ['a handler', '<path onclick="alert(1)"/>', 'onclick='],
    [
      'a link that runs something',
      '<a xlink:href="java&#10;script:alert(1)"><path/></a>',
      'java\nscript:alert(1)',
    ],
    ['a link that will run something', '<set attributeName="href" to="x"/>', 'attributeName="href"'],
    ['a picture from elsewhere', '<image href="https://example.com/a.png"/>', 'https://example.com/a.png'],
    ['a part of another file', '<use href="other.svg#a"/>', 'other.svg#a'],
    ['an SVG in an SVG', '<image href="data:image/svg+xml,x"/>', 'data:image/svg+xml,x'],
    ['a fill from elsewhere', '<path style="fill:url(//example.com/x)"/>', 'url(//example.com/x)'],
    [
      'a style sheet from elsewhere',
      '<style>@import "https://example.com/x"; a{}</style>',
      '@import "https://example.com/x"',
    ],
    ['a style sheet beside it', '<?xml-stylesheet href="https://example.com/x.css"?>', '<?xml-stylesheet'],
    [
      'HTML without a prefix',
      '<img xmlns="http://www.w3.org/1999/xhtml" src="x"/>',
      'http://www.w3.org/1999/xhtml',
    ],
    ['an address that is spelt in another way', '<style>a{fill:u\\72l(x)}</style>', '\\'],
    ['a rule that a comment divides', '<style>@im<!-- -->port "x.css"</style>', '@import "x.css"'],
    ['a rule that CDATA divides', '<style>@im<![CDATA[port "x.css"]]></style>', '@import "x.css"'],
    ['a rule that an element divides', '<style>@im<metadata/>port "x.css"<g/></style>', '@import "x.css"'],
    ['a font from elsewhere', '<style><![CDATA[@font-face{src:url("x.woff")}]]></style>', 'url("x.woff")'],
  ])('with %s is refused', async (_, inside, what) => {
    expect(await cleanSvg(svg(inside))).toMatchObject({ what });
  });

  test('may embed pictures and gradients', async () => {
    const inside =
      '<defs><linearGradient id="g"/></defs><path fill="url(#g)"/><path style="fill:url(&quot;#g&quot;);stroke:url(\'#g\')"/><use href="#g"/><image href="data:image/png;base64,AA"/>';
    expect(await cleanSvg(svg(inside))).toHaveProperty('text');
  });

  test.each(['', 'hello', '<svg><g>', '<html><p>hello</p></html>'])(
    'that is none, as „%s“, is not taken',
    async (text) => {
      await expect(cleanSvg(text)).rejects.toThrow(/\S/);
    },
  );
});
