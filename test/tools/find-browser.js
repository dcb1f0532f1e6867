// Finds a browser that is on this machine; says what to install when there is none.
import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';

const usable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
const onPath = (names) =>
  names.flatMap((n) => (process.env.PATH ?? '').split(delimiter).map((dir) => join(dir, n)));

const KNOWN = {
  chromium: {
    env: ['CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'],
    files: [
      ...onPath([
        'chromium',
        'chromium-browser',
        'google-chrome',
        'google-chrome-stable',
        'chrome',
      ]),
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    hint: 'Debian: apt-get install -y chromium; or set CHROME_PATH',
  },
  firefox: {
    env: ['FIREFOX_PATH'],
    files: [
      ...onPath(['firefox-esr', 'firefox']),
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    hint: 'Debian: apt-get install -y firefox-esr; or set FIREFOX_PATH',
  },
  webkit: {
    env: ['WEBKIT_DRIVER_PATH'],
    files: onPath(['WebKitWebDriver']),
    hint: 'Debian: apt-get install -y webkit2gtk-driver xvfb; or set WEBKIT_DRIVER_PATH',
  },
};

/** Path of the named browser, or null. */
export function findBrowser(name) {
  const {env, files} = KNOWN[name];
  for (const key of env) {
    const file = process.env[key];
    if (file) {
      if (usable(file)) return file;
      throw new Error(`${key}=${file} is not an executable file`);
    }
  }
  return files.find(usable) ?? null;
}

/** Path of the named browser, or an error that says what to install. */
export function needBrowser(name) {
  const file = findBrowser(name);
  if (file) return file;
  throw new Error(`No ${name} on this machine. ${KNOWN[name].hint}`);
}

/** What to install where the named browser is missing. */
export const hintFor = (name) => KNOWN[name].hint;
