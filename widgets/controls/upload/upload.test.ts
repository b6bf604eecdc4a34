import { expect } from 'chai';
import { html } from 'lit';
import { expectAccessible } from '../../internal/testing/accessible.ts';
import { fixture, settled, until } from '../../internal/testing/fixture.ts';
import { choose, picture } from '../../internal/testing/pictures.ts';
import './define.ts';
import type { UploadElement, UploadPort } from './upload.ts';

const silent: UploadPort = { send: async () => undefined, remove: async () => undefined, address: async () => '' };

async function make(port: Partial<UploadPort> = {}, pages: UploadElement['pages'] = []) {
  const said: string[] = [];
  const card = await fixture<UploadElement>(html`<accountant-upload kind="fullTimeDiploma" label="全日制学历证书" .notes=${['证书全页']}
    .port=${{ ...silent, ...port }} .pages=${pages} .announce=${(text: string) => said.push(text)}></accountant-upload>`);
  const input = () => card.renderRoot.querySelector<HTMLInputElement>('input[type=file]')!;
  const state = () => card.renderRoot.querySelector('.state')!.textContent;
  return { card, said, input, state };
}

describe('<accountant-upload>', () => {
  it('passes the accessibility check, empty, with an error, and filled', async () => {
    const { card } = await make();
    await expectAccessible(card);
    card.error = '请上传全日制学历证书。';
    card.pages = [{ page: 1, id: 'a' }];
    card.returned = '图片不清楚';
    await settled(card);
    await expectAccessible(card);
  });

  it('says what a picture must be, as the rules have it', async () => {
    const { card } = await make();
    expect([...card.renderRoot.querySelectorAll('.hint p')].map((line) => line.textContent)).to.deep.equal(['证书全页', 'JPG 或 JPEG 图片，不超过 10 MB，短边不少于 600 像素。']);
  });

  it('says that a paper is missing', async () => {
    expect((await make()).state()).to.include('未上传');
  });

  it('sends a picture as the next page and says so', async () => {
    const sent: [string, number][] = [];
    const { card, input, said } = await make({ send: async (kind, page) => void sent.push([kind, page]) }, [{ page: 1, id: 'a' }]);
    const add = [...card.renderRoot.querySelectorAll<HTMLInputElement>('input[type=file]')].at(-1)!;
    expect(input()).not.to.equal(add);
    choose(add, [await picture({ width: 700, height: 900 })]);
    await until(() => said.includes('全日制学历证书已上传'));
    expect(sent).to.deep.equal([['fullTimeDiploma', 2]]);
  });

  it('replaces a page in its place', async () => {
    const sent: number[] = [];
    const { input, said } = await make({ send: async (_, page) => void sent.push(page) }, [{ page: 1, id: 'a' }]);
    choose(input(), [await picture({ width: 700, height: 900 })]);
    await until(() => said.length > 0);
    expect(sent).to.deep.equal([1]);
  });

  it('refuses by content what only calls itself a JPEG, and sends nothing', async () => {
    let sent = 0;
    const { input, state } = await make({ send: async () => void sent++ });
    choose(input(), [await picture({ width: 700, height: 900, type: 'image/png' })]);
    await until(() => state()?.includes('不合格'));
    expect(sent).to.equal(0);
  });

  it('says why a picture was refused, and no longer that the paper is missing', async () => {
    const { card, input, state } = await make();
    card.error = '请上传全日制学历证书。';
    choose(input(), [await picture({ width: 500, height: 900 })]);
    await until(() => state()?.includes('不合格'));
    expect([...card.renderRoot.querySelectorAll('.error')].map(({ textContent }) => textContent)).to.deep.equal(['file-too-small']);
  });

  it('refuses a picture too small to read', async () => {
    const { card, input, state } = await make();
    choose(input(), [await picture({ width: 500, height: 900 })]);
    await until(() => state()?.includes('不合格'));
    expect(card.renderRoot.textContent).to.include('file-too-small');
  });

  it('scales a large picture down before it travels', async () => {
    let side = 0;
    const { input, said } = await make({
      send: async (_, __, blob) => {
        const bitmap = await createImageBitmap(blob);
        side = Math.max(bitmap.width, bitmap.height);
      },
    });
    choose(input(), [await picture({ width: 4200, height: 3000, noise: false })]);
    await until(() => said.length > 0);
    expect(side).to.equal(3200);
  });

  it('shows how far an upload is, and lets it be cancelled', async () => {
    let isAborted = false;
    const { card, input, state } = await make({
      send: (_, __, ___, { signal, onProgress }) =>
        new Promise((____, reject) => {
          onProgress(0.62);
          signal.addEventListener('abort', () => {
            isAborted = true;
            reject(new Error('aborted'));
          });
        }),
    });
    choose(input(), [await picture({ width: 700, height: 900 })]);
    await until(() => card.renderRoot.textContent?.includes('上传中 62 %'));
    const cancel = [...card.renderRoot.querySelectorAll('button')].find((one) => one.textContent === '取消')!;
    cancel.click();
    await until(() => state()?.includes('未上传'));
    expect(isAborted).to.equal(true);
  });

  it('offers another try after a failure', async () => {
    let tries = 0;
    const { card, input, said } = await make({ send: () => (++tries === 1 ? Promise.reject(new Error('down')) : Promise.resolve()) });
    choose(input(), [await picture({ width: 700, height: 900 })]);
    const retry = await until(() => [...card.renderRoot.querySelectorAll('button')].find((one) => one.textContent === '重试'));
    retry.click();
    await until(() => said.includes('全日制学历证书已上传'));
  });

  it('previews a page in a dialog with zoom and rotation', async () => {
    const url = URL.createObjectURL(await picture({ width: 60, height: 90 }));
    const { card } = await make({ address: async () => url }, [{ page: 1, id: 'a' }]);
    const thumb = await until(() => card.renderRoot.querySelector<HTMLButtonElement>('.thumb:not(:disabled)'));
    thumb.click();
    const preview = card.renderRoot.querySelector('accountant-preview')!;
    const dialog = await until(() => preview.renderRoot?.querySelector<HTMLDialogElement>('dialog[open]'));
    await expectAccessible(card);
    const press = (text: string) => [...dialog.querySelectorAll('button')].find((one) => one.textContent === text)!.click();
    press('放大');
    press('向右转');
    await settled(preview);
    expect(dialog.querySelector('img')!.className).to.equal('z150 r90');
    press('关闭');
    expect(dialog.open).to.equal(false);
  });

  it('offers the sample and the form to fill in only where there are any', async () => {
    const { card } = await make();
    expect(card.renderRoot.querySelector('.sample, a[download]')).to.equal(null);
    card.sample = 'https://register.example/v1/evidence-kinds/fullTimeDiploma/sample?v=1';
    card.template = 'https://register.example/v1/evidence-kinds/fullTimeDiploma/template?v=1';
    await settled(card);
    expect(card.renderRoot.querySelector('.sample')?.textContent).to.equal('正确上传示例');
    expect(card.renderRoot.querySelector('a[download]')?.getAttribute('href')).to.equal(card.template);
    await expectAccessible(card);
  });

  it('shows the sample enlarged in the dialog', async () => {
    const url = URL.createObjectURL(await picture({ width: 60, height: 90 }));
    const asked: string[] = [];
    const { card } = await make({ sample: async (address) => (asked.push(address), url) });
    card.sample = 'https://register.example/s';
    await settled(card);
    card.renderRoot.querySelector<HTMLButtonElement>('.sample')!.click();
    const dialog = await until(() => card.renderRoot.querySelector('accountant-preview')!.renderRoot?.querySelector<HTMLDialogElement>('dialog[open]'));
    expect(asked).to.deep.equal(['https://register.example/s']);
    expect(dialog.querySelector('img')!.src).to.equal(url);
    expect(dialog.querySelector('h3')!.textContent).to.equal('全日制学历证书 · 正确上传示例');
    dialog.close();
  });

  it('says so where the sample does not come', async () => {
    const { card } = await make({ sample: () => Promise.reject(new Error('down')) });
    card.sample = 'https://register.example/s';
    await settled(card);
    card.renderRoot.querySelector<HTMLButtonElement>('.sample')!.click();
    await until(() => card.renderRoot.textContent?.includes('示例暂时打不开'));
  });
});
