import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import type { ManifestInput } from '../../../../src/lms/manifest.ts';
import { scorm2004Manifest } from '../../../../src/lms/scorm2004/manifest.ts';
import { schemaErrors } from '../../../packages/schemas.ts';

const course: ManifestInput = {
  identifier: 'netz-de-v1',
  version: '1.2.3',
  title: 'Höflich im Netz',
  files: ['index.html', 'knigge.json', 'media/film.mp4'],
  masteryScore: null,
};
const graded: ManifestInput = { ...course, masteryScore: 80 };
const third = scorm2004Manifest('3rd');
const fourth = scorm2004Manifest('4th');

function read(xml: string, xpath: string): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    const namespaces = {
      cp: 'http://www.imsglobal.org/xsd/imscp_v1p1',
      imsss: 'http://www.imsglobal.org/xsd/imsss',
    };
    return document.find(xpath, namespaces).map((node) => node.content);
  } finally {
    document.dispose();
  }
}

test('the whole manifest of a small course', () => {
  expect(third({ ...graded, files: ['index.html'] })).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd" identifier="netz-de-v1" version="1.2.3">
      <metadata>
        <schema>ADL SCORM</schema>
        <schemaversion>2004 3rd Edition</schemaversion>
      </metadata>
      <organizations default="ORG1">
        <organization identifier="ORG1">
          <title>Höflich im Netz</title>
          <item identifier="ITEM1" identifierref="SCO1">
            <title>Höflich im Netz</title>
            <imsss:sequencing>
              <imsss:objectives>
                <imsss:primaryObjective objectiveID="PRIMARYOBJ" satisfiedByMeasure="true">
                  <imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure>
                </imsss:primaryObjective>
              </imsss:objectives>
              <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
            </imsss:sequencing>
            <adlnav:presentation>
              <adlnav:navigationInterface>
                <adlnav:hideLMSUI>previous</adlnav:hideLMSUI>
                <adlnav:hideLMSUI>continue</adlnav:hideLMSUI>
                <adlnav:hideLMSUI>exitAll</adlnav:hideLMSUI>
                <adlnav:hideLMSUI>abandon</adlnav:hideLMSUI>
                <adlnav:hideLMSUI>abandonAll</adlnav:hideLMSUI>
                <adlnav:hideLMSUI>suspendAll</adlnav:hideLMSUI>
              </adlnav:navigationInterface>
            </adlnav:presentation>
          </item>
          <imsss:sequencing>
            <imsss:controlMode choice="true" flow="true"/>
          </imsss:sequencing>
        </organization>
      </organizations>
      <resources>
        <resource identifier="SCO1" type="webcontent" adlcp:scormType="sco" href="index.html">
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
    ['the lowest pass mark', { ...course, masteryScore: 0 }],
    ['the highest pass mark', { ...course, masteryScore: 100 }],
    ['markup, quotes, umlauts and emoji in a title', { ...course, title: `<b> & "Ärger" 'n' ]]> 😀` }],
    ['a file name that needs encoding', { ...course, files: ['index.html', 'media/Größe & 100 % #1?.mp4'] }],
  ] satisfies [string, ManifestInput][])('%s', (_, input) => {
    expect(schemaErrors('2004-3rd', third(input))).toEqual([]);
    expect(schemaErrors('2004-4th', third(input))).toEqual([]);
    expect(schemaErrors('2004-4th', fourth(input))).toEqual([]);
  });
});

describe.each(['2004-3rd', '2004-4th'] as const)('the schemas of %s refuse', (set) => {
  const controls = '<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>';
  test.each([
    ['a misspelt ADL attribute', 'adlcp:scormType', 'adlcp:scormtype'],
    ['a misspelt ADL element', 'adlnav:presentation', 'adlnav:Presentation'],
    ['a button that is not in the vocabulary', '>previous<', '>back<'],
    ['a measure over 1', '>0.8<', '>80<'],
    ['delivery controls before objectives', '<imsss:objectives>', `${controls}<imsss:objectives>`],
    ['an identifier that is no NCName', 'identifier="SCO1"', 'identifier="1 SCO"'],
    [
      'a schema version that is no text',
      '<schemaversion>2004 4th Edition</schemaversion>',
      '<schemaversion><x/></schemaversion>',
    ],
    ['an unclosed element', '</manifest>', ''],
  ])('%s', (_, from, to) => {
    expect(schemaErrors(set, fourth(graded).replaceAll(from, to))).not.toEqual([]);
  });
});

describe('the manifest', () => {
  test('differs between the editions in the schema version only', () => {
    expect(third(graded)).toBe(fourth(graded).replace('4th', '3rd'));
  });

  test('lists every file in the resource', () => {
    const xml = fourth(graded);
    expect(read(xml, '//cp:resource/cp:file/@href')).toEqual(course.files);
    expect(read(xml, '//cp:resource/@href')).toEqual(['index.html']);
  });

  test.each([course, graded])('has completion and success set by the content', (input) => {
    const controls = '//cp:item/imsss:sequencing/imsss:deliveryControls';
    expect(read(fourth(input), `${controls}/@*`)).toEqual(['true', 'true']);
  });

  test.each([
    [0, '0.0'],
    [7, '0.07'],
    [29, '0.29'],
    [66.67, '0.6667'],
    [80, '0.8'],
    [100, '1.0'],
  ])('has the pass mark %d as %s', (masteryScore, measure) => {
    const objective = '//imsss:objectives/imsss:primaryObjective[@satisfiedByMeasure="true"][@objectiveID]';
    expect(read(fourth({ ...course, masteryScore }), `${objective}/imsss:minNormalizedMeasure`)).toEqual([
      measure,
    ]);
  });

  test('has no objective without a pass mark', () => {
    expect(fourth(course)).not.toContain('imsss:objectives');
  });
});
