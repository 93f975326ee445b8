import type { ManifestInput } from '../manifest.ts';
import { manifestXml } from '../manifest-xml.ts';
import type { XmlChildren } from '../manifest-xml.ts';

/**
 * Gives the function that writes the `imsmanifest.xml` of a SCORM 2004 package (SCORM 2004 Content Aggregation Model).
 * The two editions differ in the schema version alone.
 */
export function scorm2004Manifest(edition: '3rd' | '4th'): (input: ManifestInput) => string {
  return (input) =>
    manifestXml(input, {
      schemaVersion: `2004 ${edition} Edition`,
      namespaces: {
        '': ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
        adlcp: ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
        adlnav: ['http://www.adlnet.org/xsd/adlnav_v1p3', 'adlnav_v1p3.xsd'],
        imsss: ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
      },
      scormType: 'adlcp:scormType',
      item: {
        'imsss:sequencing': {
          ...(input.masteryScore === null ? {} : passMark(input.masteryScore)),
          // Both default to false, and SuccessFactors then completes the course on leaving (SAP KBA 3403728, 2458835).
          'imsss:deliveryControls': { '@completionSetByContent': 'true', '@objectiveSetByContent': 'true' },
        },
        'adlnav:presentation': {
          'adlnav:navigationInterface': {
            'adlnav:hideLMSUI': ['previous', 'continue', 'exitAll', 'abandon', 'abandonAll', 'suspendAll'],
          },
        },
      },
      organization: {
        'imsss:sequencing': { 'imsss:controlMode': { '@choice': 'true', '@flow': 'true' } },
      },
    });
}

function passMark(score: number): XmlChildren {
  return {
    'imsss:objectives': {
      'imsss:primaryObjective': {
        '@objectiveID': 'PRIMARYOBJ',
        '@satisfiedByMeasure': 'true',
        'imsss:minNormalizedMeasure': normalizedMeasure(score),
      },
    },
  };
}

/** At least one decimal: Moodle drops a text of exactly `0` (scormlib.php), and the default of the schema is 1. */
function normalizedMeasure(score: number): string {
  return (score / 100).toFixed(4).replace(/0{1,3}$/u, '');
}
