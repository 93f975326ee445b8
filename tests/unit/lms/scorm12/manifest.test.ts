import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import type { ManifestInput } from '../../../../src/lms/manifest.ts';
import { scorm12Manifest } from '../../../../src/lms/scorm12/manifest.ts';
import { schemaErrors } from '../../../packages/schemas.ts';

const course: ManifestInput = {
  identifier: 'netz-de-v1',
  version: '1.2.3',
  title: 'Höflich im Netz',
  files: ['index.html', 'knigge.json', 'media/film.mp4'],
  masteryScore: null,
};
const graded: ManifestInput = { ...course, masteryScore: 80 };

function read(xml: string, xpath: string): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    const namespaces = {
      cp: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
      adlcp: 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
    };
    return document.find(xpath, namespaces).map((node) => node.content);
  } finally {
    document.dispose();
  }
}

test('the whole manifest of a small course', () => {
  expect(scorm12Manifest({ ...graded, files: ['index.html'] })).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <manifest xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd" identifier="netz-de-v1" version="1.2.3">
      <metadata>
        <schema>ADL SCORM</schema>
        <schemaversion>1.2</schemaversion>
      </metadata>
      <organizations default="ORG1">
        <organization identifier="ORG1">
          <title>Höflich im Netz</title>
          <item identifier="ITEM1" identifierref="SCO1">
            <title>Höflich im Netz</title>
            <adlcp:masteryscore>80</adlcp:masteryscore>
          </item>
        </organization>
      </organizations>
      <resources>
        <resource identifier="SCO1" type="webcontent" adlcp:scormtype="sco" href="index.html">
          <file href="index.html"/>
        </resource>
      </resources>
    </manifest>
    "
  `);
});

describe('the schemas accept', () => {
  test.each([
    ['a course that is not graded by the LMS', course],
    ['a pass mark', graded],
    ['a pass mark with decimals', { ...course, masteryScore: 66.67 }],
    ['the longest title', { ...course, title: 'ä'.repeat(200) }],
    ['markup, quotes, umlauts and emoji in a title', { ...course, title: `<b> & "Ärger" 'n' ]]> 😀` }],
    ['a file name that needs encoding', { ...course, files: ['index.html', 'media/Größe & 100 % #1?.mp4'] }],
  ] satisfies [string, ManifestInput][])('%s', (_, input) => {
    expect(schemaErrors('scorm12', scorm12Manifest(input))).toEqual([]);
  });
});

describe('the schemas refuse', () => {
  test.each([
    ['a misspelt element', 'adlcp:masteryscore', 'adlcp:masteryScore'],
    ['a misspelt attribute', 'adlcp:scormtype', 'adlcp:scormType'],
    ['an unknown kind of resource', '"sco"', '"SCO"'],
    ['a resource without a type', 'type="webcontent"', ''],
    ['an identifier that is no NCName', 'identifier="SCO1"', 'identifier="1 SCO"'],
    ['a title over 200 characters', 'Höflich', 'ä'.repeat(200)],
    ['an unclosed element', '</manifest>', ''],
  ])('%s', (_, from, to) => {
    expect(schemaErrors('scorm12', scorm12Manifest(graded).replaceAll(from, to))).not.toEqual([]);
  });
});

describe('the manifest', () => {
  test('lists every file in the resource', () => {
    const xml = scorm12Manifest(course);
    expect(read(xml, '//cp:resource/cp:file/@href')).toEqual(course.files);
    expect(read(xml, '//cp:resource/@href')).toEqual(['index.html']);
  });

  test('has a pass mark only where the LMS shall judge', () => {
    expect(read(scorm12Manifest(graded), '//cp:item/adlcp:masteryscore')).toEqual(['80']);
    expect(scorm12Manifest(course)).not.toContain('masteryscore');
  });

  test('has percent-encoded file names with slashes', () => {
    const encoded = scorm12Manifest({ ...course, files: ['index.html', 'media/a b#c?.png', 'ü&.png'] });
    expect(read(encoded, '//cp:file/@href')).toEqual([
      'index.html',
      'media/a%20b%23c%3F.png',
      '%C3%BC%26.png',
    ]);
  });

  test('has titles without characters that XML cannot hold, and without white space at the ends', () => {
    const odd = scorm12Manifest({ ...course, title: '\u0000 Netz\u0008 &amp;\r\n\tBüro\uFFFE \uD800' });
    expect(read(odd, '//cp:item/cp:title')).toEqual(['Netz &amp; Büro']);
  });
});
