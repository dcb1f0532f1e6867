interface Lock {
  readonly packages: Readonly<
    Record<string, {readonly version?: string; readonly dependencies?: object}>
  >;
}
interface Ours {
  readonly dependencies: Readonly<Record<string, string>>;
}
type Found = Readonly<Record<string, readonly string[]>>;

/** One package of the bill. */
export interface Component {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes: readonly {readonly alg: string; readonly content: string}[];
}

/** Packages in the scripts of each bundle, sorted. */
export function packages(): Found;
/** The dependencies of ours that brought these packages: as few as explain them all. */
export function broughtBy(names: readonly string[], ours: Ours, lock: Lock): readonly string[];
/** Bundles to which more than three dependencies of ours have got. */
export function crowded(found?: Found, ours?: Ours, lock?: Lock): readonly string[];
/** The bill of materials. */
export function sbom(): {
  readonly components: readonly Component[];
  readonly dependencies: readonly {readonly ref: string; readonly dependsOn: readonly string[]}[];
};
/** Subresource integrity of a text. */
export function sri(text: string | Uint8Array): string;
/** The hash of each script. */
export function integrity(): Readonly<Record<string, string>>;
/** What the files of a release do not say as they should. */
export function unsaid(): readonly string[];
