// The demo straight from src/: a change reloads the page. What is no file goes to the endpoint.
import {spawn} from 'node:child_process';
import {request} from 'node:http';
import {fileURLToPath} from 'node:url';
import {startDevServer} from '@web/dev-server';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {servedPlain} from './plain-modules.js';
import {install} from './prepare.js';

const rootDir = fileURLToPath(new URL('../..', import.meta.url));
const ENDPOINT = 8081;
const FILES = /^\/(demo|dist|src|node_modules|__web-dev-server|__wds|wds)/;

/** The built files of the demo's script tags are the sources here. */
const FROM_SOURCE = {
  '/dist/declic.js': "export * from '/src/define.ts';",
  '/dist/declic-auto.js': "export * from '/src/auto.ts';",
  '/dist/declic-sealed.js': "export * from '/src/sealed/index.ts';",
};
const fromSource = {
  name: 'from-source',
  serve: ({path}) => path in FROM_SOURCE && {body: FROM_SOURCE[path], type: 'js'},
};

/** Hands reports and the admin's questions on to the endpoint. */
function toEndpoint({req, res, path, method}, next) {
  if (method !== 'POST' && (path === '/' || FILES.test(path))) return next();
  return new Promise((done, fail) => {
    const {url, headers} = req;
    const onward = request({port: ENDPOINT, path: url, method, headers}, (reply) => {
      res.writeHead(reply.statusCode, reply.headers);
      reply.pipe(res).on('close', done);
    });
    onward.on('error', fail);
    req.pipe(onward);
  });
}

// Nothing is built: a source that does not compile yet must not keep the page from being served.
install();
const endpoint = spawn(process.execPath, ['--import', 'tsx', 'demo/endpoint/main.ts'], {
  env: {...process.env, PORT: String(ENDPOINT)},
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    endpoint.kill(signal);
    process.exit();
  });
}
await startDevServer({
  readCliArgs: false,
  readFileConfig: false,
  config: {
    rootDir,
    hostname: '127.0.0.1',
    port: Number(process.env.PORT ?? 8080),
    watch: true,
    nodeResolve: {exportConditions: ['browser', 'development']},
    middleware: [toEndpoint],
    plugins: [
      fromSource,
      servedPlain(),
      esbuildPlugin({ts: true, target: 'es2022', tsconfig: `${rootDir}/tsconfig.json`}),
    ],
  },
});
console.log(`Live   http://127.0.0.1:${process.env.PORT ?? 8080}/demo/`);
