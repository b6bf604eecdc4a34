import { expect } from 'chai';
import { LateStorage } from './late-storage.ts';

const pause = () => new Promise((resolve) => setTimeout(resolve, 550));

function make() {
  sessionStorage.clear();
  const written: string[] = [];
  const told = {
    getItem: (key: string) => sessionStorage.getItem(key),
    setItem: (key: string, value: string) => (written.push(value), sessionStorage.setItem(key, value)),
    removeItem: (key: string) => sessionStorage.removeItem(key),
  };
  // Its keys are those of a real storage.
  const storage = new LateStorage(new Proxy(sessionStorage, { get: (_, name) => told[name as keyof typeof told] }));
  return { storage, written };
}

describe('LateStorage', () => {
  it('writes soon after, and together, what was written in a row', async () => {
    const { storage, written } = make();
    for (const value of ['a', 'ab', 'abc', 'abcd']) storage.setItem('draft', value);
    expect(written).to.deep.equal([]);
    await pause();
    expect(written).to.deep.equal(['abcd']);
    storage.setItem('draft', 'abcde');
    await pause();
    expect(written).to.deep.equal(['abcd', 'abcde']);
  });

  it('gives what was written last, written or not', () => {
    const { storage } = make();
    storage.setItem('draft', 'a');
    storage.setItem('draft', 'ab');
    expect([storage.getItem('draft'), storage.getItem('other')]).to.deep.equal(['ab', null]);
    storage.setItem('other', 'x');
    expect([storage.keys().sort(), sessionStorage.getItem('other')]).to.deep.equal([['draft', 'other'], 'x']);
  });

  for (const leaving of ['pagehide', 'visibilitychange']) {
    it(`writes what waits on ${leaving}`, () => {
      const { storage, written } = make();
      storage.setItem('draft', 'a');
      storage.setItem('draft', 'ab');
      dispatchEvent(new Event(leaving));
      expect(written).to.deep.equal(['ab']);
    });
  }

  it('does not bring back what was removed', async () => {
    const { storage } = make();
    storage.setItem('draft', 'a');
    storage.setItem('draft', 'ab');
    storage.removeItem('draft');
    await pause();
    expect([storage.getItem('draft'), sessionStorage.getItem('draft')]).to.deep.equal([null, null]);
  });
});
