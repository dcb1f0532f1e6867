// `npm start`, and again at each change of src/: reload the page to see it.
import {spawn} from 'node:child_process';
import {watch} from 'node:fs';

const build = () => spawn('npx', ['rollup', '-c', '--silent'], {stdio: 'inherit'});
const server = spawn(process.execPath, ['test/tools/start.js'], {stdio: 'inherit'});
let waiting;
watch('src', {recursive: true}, () => {
  clearTimeout(waiting);
  waiting = setTimeout(build, 200);
});
server.on('close', (code) => process.exit(code ?? 0));
