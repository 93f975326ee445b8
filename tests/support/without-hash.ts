/** A name in a package without the part of the hash of the content. */
export const withoutHash = (name: string): string => name.replace(/-[0-9a-f]{8}(?=\.[^./]+$)/, '');
