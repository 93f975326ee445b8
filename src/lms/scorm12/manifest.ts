import type { ManifestInput } from '../manifest.ts';
import { manifestXml } from '../manifest-xml.ts';

/**
 * The `imsmanifest.xml` of a SCORM 1.2 package (SCORM 1.2 Content Aggregation Model, section 2.3).
 *
 * A mastery score is written only where the LMS shall judge: it then overrides the status that the course reports.
 */
export function scorm12Manifest(input: ManifestInput): string {
  return manifestXml(input, {
    schemaVersion: '1.2',
    namespaces: {
      '': ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
      adlcp: ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
    },
    scormType: 'adlcp:scormtype',
    item: input.masteryScore === null ? {} : { 'adlcp:masteryscore': String(input.masteryScore) },
    organization: {},
  });
}
