// Completes attempts in the journal of this page, as an element inside it does.
'use strict';

const journal = document.querySelector('declic-journal');

/** Said to be kept once the journal says so, and on disk. */
const isKept = ({id}) =>
  journal.snapshot?.status === 'ready' &&
  journal.snapshot.attempts.some((one) => one.id === id && one.reported);

/** Completes one attempt; resolves once it is kept. */
globalThis.keep = async ({attempt, quiz}) => {
  await customElements.whenDefined('declic-journal');
  const detail = {attempt, quiz};
  const event = new CustomEvent('declic-complete', {detail, bubbles: true, composed: true});
  journal.firstElementChild.dispatchEvent(event);
  while (!isKept(attempt)) await new Promise((resolve) => setTimeout(resolve, 10));
};

/** Waits for the journal, and gives what it knows. */
globalThis.knows = async () => {
  await customElements.whenDefined('declic-journal');
  while (journal.snapshot.status === 'loading')
    await new Promise((resolve) => setTimeout(resolve, 20));
  const {status, attempts} = journal.snapshot;
  return {status, ids: attempts.map(({id}) => id)};
};
