// @ts-check
import {confirmation} from './confirmation.js';
import {make} from './dom.js';
import {ask} from './endpoint.js';
import {table} from './figures.js';
import {section} from './sections.js';
import {count, language, said, words} from './words.js';

/** @typedef {import('./types.js').Issuing} Issuing */

/**
 * Who signs badges here, which of them, and where a file of badges is published.
 * @param {Issuing} issuing @param {() => Promise<void>} again
 */
export function issuingSection(issuing, again) {
  const w = words();
  const outcome = make('output', {});
  /** @param {() => Promise<unknown>} act @param {string} trouble */
  const change = async (act, trouble) => {
    try {
      await act();
      await again();
      document.getElementById('issuing')?.focus();
    } catch {
      outcome.textContent = trouble;
    }
  };
  const publish = async (/** @type {Event} */ event) => {
    const [file] = /** @type {HTMLInputElement} */ (event.target).files ?? [];
    if (!file) return;
    const body = await file.text();
    await change(() => ask('issuing', {method: 'POST', body}), w.notBadges);
  };
  const stop = (/** @type {Issuing['badges'][number]} */ {badge, version}) =>
    change(
      () => ask(`issuing/${encodeURIComponent(badge)}/${version}`, {method: 'DELETE'}),
      w.unreachable,
    );
  const part = section(
    w.issuing,
    w.issuingWhy(count(issuing.aDay)),
    pin(issuing, () => change(() => ask('issuing/key', {method: 'POST'}), w.unreachable)),
    issuing.badges.length
      ? table(
          w.signedBadges,
          [w.signedBadge, w.signedVersion, w.signing],
          issuing.badges.map((one) => [
            said(one.name),
            one.version.slice(0, 7),
            make(
              'button',
              {
                type: 'button',
                class: 'button quiet',
                'aria-label': w.stopOf(said(one.name)),
                onclick: () => void stop(one),
              },
              w.stop,
            ),
          ]),
        )
      : make('p', {}, w.noneSigned),
    make(
      'div',
      {class: 'panel'},
      make(
        'label',
        {class: 'file'},
        make('span', {}, w.publish),
        make('input', {type: 'file', accept: '.json,application/json', onchange: publish}),
      ),
      make('p', {class: 'why'}, w.publishWhy),
      outcome,
    ),
  );
  const heading = part.querySelector('h2');
  heading?.setAttribute('id', 'issuing');
  heading?.setAttribute('tabindex', '-1');
  return make('div', {class: 'badges'}, part);
}

/**
 * The attribute to put into a page, and the way to another key.
 * @param {Issuing} issuing @param {() => void} renew
 */
function pin({issuer, key, earlier, badges}, renew) {
  const w = words();
  const before = earlier.map((did) => `, ${did}`).join('');
  const attribute = `issuer="${issuer} ${key}${before}"`;
  const sure = confirmation(
    {
      ...{id: 'renewing', title: w.renewSure, yes: w.renew, no: w.renewNot},
      body: [make('p', {}, w.renewHow)],
    },
    renew,
  );
  const code = make('code', {}, attribute);
  const heard = make('output', {});
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(attribute);
      heard.textContent = w.copied;
    } catch {
      getSelection()?.selectAllChildren(code);
      heard.textContent = w.selected;
    }
  };
  return make(
    'div',
    {class: 'panel pin'},
    make('h3', {}, w.pin),
    make('p', {class: 'why'}, w.pinWhy),
    make('p', {}, code),
    make(
      'p',
      {class: 'tools'},
      make('button', {type: 'button', class: 'button', onclick: () => void copy()}, w.copy),
      badges.length
        ? make(
            'a',
            {class: 'button quiet', href: `badges.html?lang=${language()}#issuer=${issuer}`},
            w.tryIt,
          )
        : null,
      make(
        'button',
        {type: 'button', class: 'button quiet', onclick: () => sure.showModal()},
        w.renew,
      ),
    ),
    sure,
    heard,
  );
}
