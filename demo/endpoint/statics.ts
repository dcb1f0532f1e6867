import {readFile, realpath, stat} from 'node:fs/promises';
import {extname, join, sep} from 'node:path';
import type {MiddlewareHandler} from 'hono';

/** A folder of files served under a path, with extra headers for some of them. */
export interface Statics {
  /** Such as `/demo/`. */
  readonly mount: string;
  readonly folder: string;
  /** Extra headers by file name, such as `strict.html`. */
  readonly headers?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
};

/** Serves files of known types from one folder, and nothing that lies outside it. */
export function serveFiles({mount, folder, headers = {}}: Statics): MiddlewareHandler {
  return async (context, next) => {
    const {method, path} = context.req;
    if ((method !== 'GET' && method !== 'HEAD') || !path.startsWith(mount)) return next();
    const name = decoded(path.slice(mount.length));
    const file = name === undefined ? undefined : await fileIn(folder, name);
    const type = file && TYPES[extname(file)];
    if (!file || !type) return next();
    return context.body(await readFile(file), 200, {
      'content-type': type,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      ...headers[name ?? ''],
    });
  };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** The real path of a file that lies in `folder`, links followed; undefined for any other. */
async function fileIn(folder: string, name: string): Promise<string | undefined> {
  if (name.includes('\0') || name.split(/[\\/]/).some((part) => part.startsWith('.')))
    return undefined;
  try {
    const root = await realpath(folder);
    const found = await realpath(join(root, name));
    if (found !== root && !found.startsWith(root + sep)) return undefined;
    if (!(await stat(found)).isDirectory()) return found;
    return name === '' || name.endsWith('/')
      ? await realpath(join(found, 'index.html'))
      : undefined;
  } catch {
    return undefined;
  }
}
