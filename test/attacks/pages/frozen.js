// What a test of frozen tabs asks of a page, beside the library.
'use strict';

const {transaction} = IDBDatabase.prototype;

/** Asks something again and again, so that the transaction never ends by itself; until the page is told to. */
function spin(tx) {
  const rows = tx.objectStore(tx.objectStoreNames[0]);
  const again = () => {
    if (!window.dragging) return;
    rows.count().onsuccess = again;
  };
  again();
}

window.asked = {
  drag: () => {
    window.dragging = true;
    IDBDatabase.prototype.transaction = function (names, mode, ...rest) {
      const tx = transaction.call(this, names, mode, ...rest);
      if (mode === 'readwrite') spin(tx);
      return tx;
    };
    document.addEventListener('resume', () => (window.dragging = false));
  },
  keep: (attempt) => {
    const journal = document.querySelector('declic-journal');
    const event = new CustomEvent('declic-attempt', {
      detail: {attempt},
      bubbles: true,
      composed: true,
    });
    journal.firstElementChild.dispatchEvent(event);
  },
  onDisk: async () => {
    const known = await indexedDB.databases();
    if (!known.some(({name}) => name === 'declic-frozen')) return [];
    return new Promise((resolve, reject) => {
      const request = indexedDB.open('declic-frozen');
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const db = request.result;
        db.onversionchange = () => db.close();
        if (!db.objectStoreNames.contains('attempts')) return resolve([]);
        const all = transaction.call(db, 'attempts').objectStore('attempts').getAllKeys();
        all.onsuccess = () => {
          db.close();
          resolve(all.result);
        };
      };
    });
  },
};
