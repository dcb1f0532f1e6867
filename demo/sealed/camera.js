// @ts-check
import {make} from '../admin/dom.js';
import {words} from './words.js';

/** @typedef {{detect(image: HTMLVideoElement): Promise<readonly {readonly rawValue: string}[]>}} Detector */

/** ms between two looks at the picture. */
const PAUSE = 150;

/** Reads QR codes; undefined where the browser cannot do so by itself. @returns {Promise<Detector | undefined>} */
async function detector() {
  const {BarcodeDetector} = /** @type {any} */ (globalThis);
  if (!BarcodeDetector || !navigator.mediaDevices) return undefined;
  const formats = await BarcodeDetector.getSupportedFormats().catch(() => []);
  return formats.includes('qr_code') ? new BarcodeDetector({formats: ['qr_code']}) : undefined;
}

/**
 * The camera as a way in for QR codes; where the browser cannot read them, it says what to do instead.
 * @param {(text: string) => Promise<void>} take
 */
export function camera(take) {
  const element = make('div', {class: 'camera'});
  /** @type {Detector | undefined} */
  let eye;
  /** @type {MediaStream | undefined} */
  let stream;
  let refused = false;
  const video = /** @type {HTMLVideoElement} */ (
    make('video', {autoplay: true, playsinline: true, muted: true})
  );
  const stop = () => {
    for (const track of stream?.getTracks() ?? []) track.stop();
    stream = undefined;
    say();
  };
  const start = async () => {
    try {
      stream = await navigator.mediaDevices.getUserMedia({video: {facingMode: 'environment'}});
      refused = false;
      video.srcObject = stream;
      say();
      await look();
    } catch {
      refused = true;
      stop();
    }
  };
  const look = async () => {
    const seen = new Set();
    while (stream && eye) {
      const found = await eye.detect(video).catch(() => []);
      const fresh = found.map(({rawValue}) => rawValue).filter((text) => !seen.has(text));
      fresh.forEach((text) => seen.add(text));
      if (fresh.length) await take(fresh.join('\n'));
      await new Promise((done) => setTimeout(done, PAUSE));
    }
  };
  const say = () => {
    const w = words();
    video.setAttribute('aria-label', w.scanView);
    element.replaceChildren(
      ...(stream
        ? [make('p', {class: 'why'}, w.scanning), video, pressed(w.scanStop, stop)]
        : [
            eye ? pressed(w.scan, () => void start()) : make('p', {class: 'why'}, w.noScan),
            refused ? make('p', {class: 'refused', role: 'alert'}, w.scanRefused) : '',
          ]),
    );
  };
  addEventListener('pagehide', stop);
  void detector().then((found) => {
    eye = found;
    say();
  });
  say();
  return {element, say};
}

/** @param {string} what @param {() => void} press */
const pressed = (what, press) =>
  make('p', {}, make('button', {type: 'button', class: 'button', onclick: press}, what));
