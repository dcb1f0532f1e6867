import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {embeddedDatabase} from '../../demo/endpoint/database.js';
import {startEndpoint, type Endpoint} from '../../demo/endpoint/endpoint.js';
import {openBrowser, type Browser, type Engine} from '../harness/browser.js';
import {Reader} from '../harness/reader.js';

export const TOKEN = 'a-token-for-the-admin-tests';
const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

export type Language = 'en' | 'fr';

/** The quiz of the demo pages, whose made-up voices fill the figures. */
export const sources = async (): Promise<unknown> =>
  JSON.parse(await readFile(folder('demo/content/sources.quiz.json'), 'utf8'));

/** The quiz of the demo pages that made-up voices with noise speak of. */
export const account = async (): Promise<unknown> =>
  JSON.parse(await readFile(folder('demo/content/account.quiz.json'), 'utf8'));

/** An endpoint with the admin page, under the policy that the demo server sends, and a reader of it. */
export class Desk {
  readonly endpoint: Endpoint;
  readonly #browser: Browser;
  readonly reader: Reader;
  /** Whether its window gets as narrow as a phone: WebKitGTK's stays some 450 px wide. */
  readonly narrows: boolean;

  private constructor(endpoint: Endpoint, browser: Browser, reader: Reader, narrows: boolean) {
    this.narrows = narrows;
    this.endpoint = endpoint;
    this.#browser = browser;
    this.reader = reader;
  }

  static async open(engine: Engine): Promise<Desk> {
    const endpoint = await startEndpoint({
      port: 0,
      database: await embeddedDatabase(),
      adminToken: TOKEN,
      perSecond: 1e6,
      statics: [
        {
          mount: '/demo/',
          folder: folder('demo'),
          headers: {'admin.html': {'content-security-policy': CSP}},
        },
        {mount: '/axe/', folder: folder('node_modules/axe-core')},
      ],
    });
    const browser = await openBrowser(engine);
    const reader = new Reader(await browser.newPage());
    return new Desk(endpoint, browser, reader, engine !== 'webkit');
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.endpoint.close();
  }

  /** Opens the page afresh; with a token, past the door. */
  async visits(token = '', language: Language = 'en'): Promise<void> {
    const {page} = this.reader;
    await page.goto('about:blank');
    await page.goto(
      `${this.endpoint.url}/demo/admin.html?lang=${language}${token && `#token=${token}`}`,
    );
  }

  async post(body: unknown): Promise<void> {
    const reply = await fetch(`${this.endpoint.url}/reports`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify(body),
    });
    if (!reply.ok) throw new Error(`refused: ${String(reply.status)}`);
  }

  /** What the admin's door says, as the page would hear it. */
  async hears<T>(path: string): Promise<T> {
    const reply = await fetch(`${this.endpoint.url}/admin/api/${path}`, {
      headers: {authorization: `Bearer ${TOKEN}`},
    });
    return (await reply.json()) as T;
  }

  /** Chooses the page's language by its switch. */
  async speaks(language: Language): Promise<void> {
    await this.reader.page.evaluate((wanted) => {
      document.querySelector<HTMLElement>(`.languages button[lang=${wanted}]`)?.click();
    }, language);
  }
}
