// WebKitGTK over plain W3C WebDriver, no dependency. Starts Xvfb where there is no DISPLAY.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';

/** WebDriver's code points of the keys that have a name. */
export const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  ' ': ' ',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function startDisplay(start) {
  const screen = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const xvfb = start('Xvfb', screen, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  const [number] = await Promise.race([
    once(xvfb.stdio[3], 'data'),
    once(xvfb, 'error').then(() => {
      throw new Error('No Xvfb. Debian: apt-get install -y xvfb');
    }),
  ]);
  return `:${String(number).trim()}`;
}

async function talk(url, method, body) {
  const response = await fetch(url, {method, body: body && JSON.stringify(body)});
  const {value} = await response.json();
  if (!response.ok) {
    throw new Error(`WebKitWebDriver ${method} ${url}: ${value?.error} ${value?.message}`);
  }
  return value;
}

async function answering(base, patience = 100) {
  for (let left = patience; ; left--) {
    try {
      return await talk(`${base}/status`, 'GET');
    } catch (error) {
      if (!left) throw error;
      await sleep(100);
    }
  }
}

/** A browser with one window: `call` speaks to its session, `stop` ends it and all that it started. */
export async function startWebkit(driver) {
  const children = [];
  const start = (command, args, options) => {
    const child = spawn(command, args, options);
    child.on('error', () => {}); // told by whoever waits for it
    children.push(child);
    return child;
  };
  const end = () => children.reverse().forEach((child) => child.kill());
  try {
    const env = {...process.env};
    env.DISPLAY ||= await startDisplay(start);
    const port = await freePort();
    start(driver, [`--port=${port}`, '--host=127.0.0.1'], {env, stdio: 'ignore'});
    const base = `http://127.0.0.1:${port}`;
    await answering(base);
    const options = {'webkitgtk:browserOptions': {args: ['--automation']}};
    const {sessionId} = await talk(`${base}/session`, 'POST', {
      capabilities: {alwaysMatch: options},
    });
    const call = (method, path, body) => talk(`${base}/session/${sessionId}${path}`, method, body);
    return {
      call,
      async stop() {
        await call('DELETE', '').catch(() => {});
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}
