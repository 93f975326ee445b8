import XMLBuilder from 'fast-xml-builder';
import { IDENTIFIERS, type ManifestInput } from './manifest.ts';

/** Child elements in the order in which they are written; keys are literal names, `@` marks an attribute. */
export type XmlChildren = Readonly<Record<string, unknown>>;

/** What differs between the standards' manifests. */
export interface ManifestDialect {
  readonly schemaVersion: string;
  /** per prefix (`''` is the default namespace) the namespace and its schema file at the package root */
  readonly namespaces: Readonly<Record<string, readonly [uri: string, schema: string]>>;
  readonly scormType: 'adlcp:scormtype' | 'adlcp:scormType';
  /** what follows the item's title */
  readonly item: XmlChildren;
  /** what follows the organization's item */
  readonly organization: XmlChildren;
}

const builder = new XMLBuilder({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
  format: true,
  suppressEmptyNode: true,
});

/**
 * Writes an `imsmanifest.xml` with one organization, one item and one SCO.
 *
 * Titles lose characters that XML 1.0 cannot hold, and white space at their ends, since Moodle does not trim.
 *
 * @throws URIError for a file name with half a surrogate pair
 */
export function manifestXml(input: ManifestInput, dialect: ManifestDialect): string {
  const title = titleText(input.title);
  const { organization, item, resource } = IDENTIFIERS;
  const document = {
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    manifest: {
      ...namespaceAttributes(dialect),
      '@identifier': input.identifier,
      '@version': input.version,
      metadata: { schema: 'ADL SCORM', schemaversion: dialect.schemaVersion },
      organizations: {
        '@default': organization,
        organization: {
          '@identifier': organization,
          title,
          item: { '@identifier': item, '@identifierref': resource, title, ...dialect.item },
          ...dialect.organization,
        },
      },
      resources: {
        resource: {
          '@identifier': resource,
          '@type': 'webcontent',
          [`@${dialect.scormType}`]: 'sco',
          '@href': 'index.html',
          file: input.files.map((name) => ({ '@href': href(name) })),
        },
      },
    },
  };
  return builder.build(document);
}

function namespaceAttributes({ namespaces }: ManifestDialect): XmlChildren {
  const attributes: Record<string, string> = {};
  for (const [prefix, [uri]] of Object.entries(namespaces)) {
    attributes[prefix === '' ? '@xmlns' : `@xmlns:${prefix}`] = uri;
  }
  attributes['@xmlns:xsi'] = 'http://www.w3.org/2001/XMLSchema-instance';
  attributes['@xsi:schemaLocation'] = Object.values(namespaces).flat().join(' ');
  return attributes;
}

function titleText(title: string): string {
  return title
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[\t\n\r ]+/gu, ' ')
    .trim();
}

function href(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}
