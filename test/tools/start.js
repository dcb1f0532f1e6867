// The demo and its endpoint on 127.0.0.1, right after a clone. PORT, DATABASE_URL, SAMPLE: see the README.
import {spawn} from 'node:child_process';
import {prepare} from './prepare.js';

prepare();
const server = spawn(process.execPath, ['--import', 'tsx', 'demo/endpoint/main.ts'], {
  stdio: 'inherit',
});
// The server finishes what is under way; this process waits for it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('close', (code) => (process.exitCode = code ?? 0));
