// First on a page that is watched: notes all that a page can keep or send, and what is done with it.
'use strict';

window.spied = {kept: [], sent: []};

/** Notes each call of a method, and lets it go on. */
const noted = (on, name, note) => {
  const own = on?.[name];
  if (!own) return;
  on[name] = function (...given) {
    note(...given);
    return own.apply(this, given);
  };
};
const keeps = (where) => (value) => {
  window.spied.kept.push(`${where} ${JSON.stringify(value)}`);
};

for (const name of ['put', 'add', 'delete', 'clear']) {
  noted(IDBObjectStore.prototype, name, keeps(`IndexedDB ${name}`));
}
noted(Storage.prototype, 'setItem', keeps('setItem'));
if (window.CacheStorage) noted(CacheStorage.prototype, 'open', keeps('cache'));
if (window.StorageManager) {
  noted(StorageManager.prototype, 'persist', keeps('persist'));
  noted(StorageManager.prototype, 'getDirectory', keeps('directory'));
}
const {get, set} = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
Object.defineProperty(document, 'cookie', {
  get: () => get.call(document),
  set: (value) => {
    keeps('cookie')(value);
    set.call(document, value);
  },
});

const sends = (what, to, method = 'GET') => {
  window.spied.sent.push(`${what} ${method} ${new URL(to?.url ?? to, location.href).pathname}`);
};
noted(window, 'fetch', (to, init) => sends('fetch', to, init?.method ?? to?.method));
noted(XMLHttpRequest.prototype, 'open', (method, to) => sends('request', to, method));
noted(navigator, 'sendBeacon', (to) => sends('beacon', to, 'POST'));
noted(window.ServiceWorkerContainer?.prototype, 'register', (to) => sends('worker', to));
for (const name of ['WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'Image']) {
  const Own = window[name];
  if (!Own) continue;
  window[name] = class extends Own {
    constructor(to, ...given) {
      super(to, ...given);
      sends(name, to);
    }
  };
}

/** Every moment at which something may wake up. */
window.stir = () => {
  for (const type of ['online', 'focus', 'pageshow']) dispatchEvent(new Event(type));
  document.dispatchEvent(new Event('visibilitychange'));
};
