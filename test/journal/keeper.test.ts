import {expect} from '@open-wc/testing';
import {Keeper} from '../../src/journal/keeper.js';
import {newSpace} from '../harness/quiz-page.js';

describe('the truth of a tab', () => {
  it('is the last word that was said, though a look at the store was under way meanwhile', async () => {
    const heard: string[] = [];
    const none = () => undefined;
    const keeper = new Keeper(
      {space: newSpace()},
      () => heard.push(keeper.kept.consent),
      none,
      none,
    );
    await keeper.read();
    await keeper.putConsent('given', () => 0);
    heard.length = 0;
    const {store} = keeper;
    const read = store.read.bind(store);
    const earlier = await read();
    store.read = () => {
      store.read = read;
      return Promise.resolve(earlier);
    };
    const looking = keeper.read();
    await Promise.all([keeper.putConsent('refused', () => 0), looking]);
    expect(new Set(heard)).to.deep.equal(new Set(['refused']));
    keeper.close();
  });
});
