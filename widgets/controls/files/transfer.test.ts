import { expect } from 'chai';
import { FileProblem } from './file-problem.ts';
import { Transfer, type Send } from './transfer.ts';

const file = new Blob(['x']);
const prepare = async (blob: Blob) => blob;

function make(send: Send, prepared = prepare) {
  const states: string[] = [];
  const transfer = new Transfer({ file, prepare: prepared, send, onChange: ({ state, share }) => states.push(`${state} ${share}`) });
  return { transfer, states };
}

describe('Transfer', () => {
  it('goes through preparing and sending to done', async () => {
    const { transfer, states } = make(async (_, { onProgress }) => onProgress(0.5));
    await transfer.run();
    expect(states).to.deep.equal(['preparing 0', 'sending 0', 'sending 0.5', 'done 0.5']);
  });

  it('keeps what was found wrong and does not send it', async () => {
    let sent = 0;
    const { transfer } = make(
      async () => void sent++,
      () => Promise.reject(new FileProblem([{ path: '/files/photo', code: 'file-not-jpeg', params: {} }])),
    );
    await transfer.run();
    expect([transfer.state, transfer.findings[0]?.code, sent]).to.deep.equal(['refused', 'file-not-jpeg', 0]);
  });

  it('can be tried again after a failure, without preparing anew', async () => {
    let tries = 0;
    let prepared = 0;
    const { transfer } = make(
      () => (++tries === 1 ? Promise.reject(new Error('down')) : Promise.resolve()),
      async (blob) => (prepared++, blob),
    );
    await transfer.run();
    expect(transfer.state).to.equal('failed');
    await transfer.run();
    expect([transfer.state, prepared]).to.deep.equal(['done', 1]);
  });

  it('stays cancelled when the call ends afterwards', async () => {
    const { transfer } = make((_, { signal }) => new Promise((__, reject) => signal.addEventListener('abort', () => reject(new Error('aborted')))));
    const run = transfer.run();
    await new Promise((resolve) => setTimeout(resolve));
    transfer.cancel();
    await run;
    expect(transfer.state).to.equal('cancelled');
  });
});
