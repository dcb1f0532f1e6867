import {fileURLToPath} from 'node:url';
import {embeddedDatabase} from '../../demo/endpoint/database.js';
import {startEndpoint, type Endpoint, type EndpointOptions} from '../../demo/endpoint/endpoint.js';

/** What its admin knows. */
export const TOKEN = 'a-token-for-journeys-only';

/** A folder or file of the project, by its path. */
export const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** An endpoint on a free port, and beside it the demo pages, the library, and what tests bring along. */
export async function startSite(options: Partial<EndpointOptions> = {}): Promise<Endpoint> {
  return startEndpoint({
    port: 0,
    database: options.database ?? (await embeddedDatabase()),
    adminToken: TOKEN,
    statics: [
      {mount: '/demo/', folder: folder('demo')},
      {mount: '/dist/', folder: folder('dist')},
      {mount: '/journey/', folder: folder('test/journey/pages')},
      {mount: '/test/', folder: folder('test')},
      {mount: '/axe/', folder: folder('node_modules/axe-core')},
    ],
    ...options,
  });
}
