const dist = (path) => path?.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');

/** Whoever uses the package has dist/, not src/: every path of the manifest points there. */
const distPaths = () => ({
  name: 'dist-paths',
  packageLinkPhase({customElementsManifest}) {
    const walk = (node) => {
      if (!node || typeof node !== 'object') return;
      for (const key of ['path', 'module']) {
        if (typeof node[key] === 'string') node[key] = dist(node[key]);
      }
      Object.values(node).forEach(walk);
    };
    walk(customElementsManifest);
  },
});

/** An event that no `@fires` tells of is between our own elements, or a guess of the analyzer. */
const toldEvents = () => ({
  name: 'told-events',
  packageLinkPhase({customElementsManifest}) {
    for (const {declarations = []} of customElementsManifest.modules) {
      for (const declaration of declarations) {
        const events = declaration.events?.filter(({name, description}) => name && description);
        if (events?.length) declaration.events = events;
        else delete declaration.events;
      }
    }
  },
});

/** The order of files on a disk differs from machine to machine; that of the manifest may not. */
const byPath = () => ({
  name: 'by-path',
  packageLinkPhase({customElementsManifest: {modules}}) {
    modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
});

export default {
  globs: ['src/elements/**/*.ts', 'src/events/*.ts'],
  // What checks a badge from elsewhere has no module of its own in dist/, but a whole file.
  exclude: ['src/**/*.styles.ts', 'src/**/define.ts', 'src/**/foreign.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false, // its `customElements` field is ours to write
  plugins: [toldEvents(), distPaths(), byPath()],
};
