import {ContextConsumer} from '@lit/context';
import {expect} from '@open-wc/testing';
import {LitElement} from 'lit';
import {snapshotContext} from '../../src/contexts/snapshot-context.js';
import '../../src/elements/journal/define.js';
import type {DeclicErrorEvent} from '../../src/events/error-event.js';
import {DeclicAttemptEvent} from '../../src/events/attempt-event.js';
import {DeclicCompleteEvent} from '../../src/events/complete-event.js';
import {configure, pageDoor} from '../../src/journal/page-door.js';
import type {Snapshot} from '../../src/model/snapshot.js';
import {finished} from '../harness/attempts.js';
import {newSpace} from '../harness/quiz-page.js';
import {sample} from '../harness/sample-quiz.js';
import {until} from '../harness/until.js';

/** An element that reads the journal around it, as a quiz does. */
class Reader extends LitElement {
  readonly consumer = new ContextConsumer(this, {context: snapshotContext, subscribe: true});
  get snapshot(): Snapshot | undefined {
    return this.consumer.value;
  }
}
customElements.define('test-reader', Reader);

const reader = (parent: Element = document.body) => {
  const element = document.createElement('test-reader') as Reader;
  parent.append(element);
  return element;
};

/** A journal of its own, and a reader in it. */
function nested() {
  const journal = document.createElement('declic-journal');
  journal.space = newSpace();
  document.body.append(journal);
  return {journal, inside: reader(journal)};
}

describe('the page’s own journal', () => {
  before(() => {
    configure({space: newSpace()});
    pageDoor();
  });

  it('is not opened by what a journal of its own hears: its queue would send without that one’s token', async () => {
    const door = pageDoor();
    const open = door.open.bind(door);
    let opened = 0;
    door.open = () => {
      opened++;
      return open();
    };
    const {journal, inside} = nested();
    const attempt = finished();
    inside.dispatchEvent(new DeclicAttemptEvent({attempt}));
    inside.dispatchEvent(new DeclicCompleteEvent({attempt, quiz: sample}));
    await until(() => inside.snapshot?.attempts.some(({id}) => id === attempt.id));
    expect(opened).to.equal(0);
    reader();
    expect(opened, 'it is, for an element outside').to.equal(1);
    door.open = open;
    journal.remove();
  });

  it('keeps what an element without a journal says, though it speaks before all is there', async () => {
    const one = reader();
    const attempt = finished();
    one.dispatchEvent(new DeclicAttemptEvent({attempt}));
    await until(() => one.snapshot?.attempts.some(({id}) => id === attempt.id));
    expect(one.snapshot?.endpoint, 'local until configured').to.equal(undefined);
  });

  it('leaves alone what a journal of its own has heard', async () => {
    const outside = reader();
    const {journal, inside} = nested();
    const attempt = finished();
    inside.dispatchEvent(new DeclicAttemptEvent({attempt}));
    await until(() => inside.snapshot?.attempts.some(({id}) => id === attempt.id));
    await until(() => outside.snapshot?.status === 'ready');
    expect(outside.snapshot?.attempts.map(({id}) => id)).not.to.contain(attempt.id);
    journal.remove();
  });

  it('is one for the page, though the library is there twice', async () => {
    const copy = '../../src/journal/page-door.ts?copy';
    const other = (await import(copy)) as typeof import('../../src/journal/page-door.js');
    expect(other.pageDoor()).to.equal(pageDoor());
  });

  it('makes reports once the page has named an endpoint', async () => {
    configure({endpoint: '/nowhere', space: newSpace(), spread: 3600});
    const one = reader();
    one.dispatchEvent(new DeclicCompleteEvent({attempt: finished(), quiz: sample}));
    await until(() => one.snapshot?.outbox.held.length === 6);
  });

  it('lets an event that is not what its name says change nothing', async () => {
    const one = reader();
    await until(() => one.snapshot?.status === 'ready');
    const before = one.snapshot?.attempts.length;
    for (const detail of [null, {}, {attempt: {id: 'x'}}, {attempt: {...finished(), evil() {}}}]) {
      const told = new Promise<DeclicErrorEvent>((tell) =>
        document.addEventListener('declic-error', tell, {once: true}),
      );
      one.dispatchEvent(new CustomEvent('declic-attempt', {detail, bubbles: true, composed: true}));
      expect((await told).detail.error.code).to.equal('misuse');
    }
    expect(one.snapshot?.attempts.length).to.equal(before);
    expect(one.snapshot?.status).to.equal('ready');
  });
});
