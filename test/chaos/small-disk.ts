import {execFileSync} from 'node:child_process';
import {closeSync, mkdtempSync, openSync, rmdirSync, rmSync, statfsSync, writeSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pause} from './chance.js';

const PIECE = Buffer.alloc(2 ** 20);
/** ms between two looks for room that the browser has made itself. */
const AGAIN = 20;

/** A disk of its own, in memory, that somebody else fills to the last byte. */
export class SmallDisk {
  readonly folder: string;
  readonly #filler: string;
  #file?: number | undefined;
  #filling?: ReturnType<typeof setInterval> | undefined;
  readonly #left = () => this.#unmount('--lazy');

  constructor(mebibytes: number) {
    this.folder = mkdtempSync(join(tmpdir(), 'declic-disk-'));
    this.#filler = join(this.folder, 'filler');
    try {
      const size = `size=${String(mebibytes)}m`;
      execFileSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', this.folder], {stdio: 'pipe'});
    } catch (error) {
      rmdirSync(this.folder);
      throw error;
    }
    process.once('exit', this.#left); // also when a test is ended from outside
  }

  /** Takes all that is left, and whatever is freed after that, until there is to be room. */
  fill(): void {
    this.#take(Infinity);
    this.#filling = setInterval(() => this.#take(Infinity), AGAIN);
  }

  /** Takes all but so many bytes, once. */
  fillBut(bytes: number): void {
    const {bavail, bsize} = statfsSync(this.folder);
    this.#take(bavail * bsize - bytes);
  }

  makeRoom(): void {
    clearInterval(this.#filling);
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
    rmSync(this.#filler, {force: true});
  }

  async close(): Promise<void> {
    this.makeRoom();
    for (let i = 0; i < 20 && !this.#unmount(); i++) {
      await pause(250); // a process of the browser is on its way out
      if (i === 19) this.#left();
    }
    process.off('exit', this.#left);
    rmdirSync(this.folder);
  }

  #take(bytes: number): void {
    this.#file ??= openSync(this.#filler, 'w');
    try {
      for (let left = bytes; left > 0;) {
        left -= writeSync(this.#file, PIECE, 0, Math.min(PIECE.length, left));
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  }

  /** False when somebody is still there. */
  #unmount(...how: readonly string[]): boolean {
    try {
      execFileSync('umount', [...how, this.folder], {stdio: 'ignore'});
      return true;
    } catch {
      return false;
    }
  }
}

/** Why no disk can be had here, as words for `{skip}`; false where it can. */
export function noDisk(): string | false {
  try {
    const disk = new SmallDisk(1);
    void disk.close(); // at once: nobody is there
    return false;
  } catch (error) {
    const {stderr} = error as {readonly stderr?: Buffer};
    return `no disk of its own can be mounted here: ${String(stderr ?? error).trim()}`;
  }
}
