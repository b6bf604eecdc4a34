import { expect } from 'chai';
import { html } from 'lit';
import { expectAccessible } from '../../internal/testing/accessible.ts';
import { fixture, settled, until } from '../../internal/testing/fixture.ts';
import { choose, picture } from '../../internal/testing/pictures.ts';
import type { UploadPort } from '../upload/upload.ts';
import './define.ts';
import type { PhotoElement } from './photo.ts';

async function make() {
  const sent: [string, number][] = [];
  const said: string[] = [];
  const port: UploadPort = { send: async (kind, page) => void sent.push([kind, page]), remove: async () => undefined, address: async () => '' };
  const photo = await fixture<PhotoElement>(html`<accountant-photo .port=${port} .announce=${(text: string) => said.push(text)}></accountant-photo>`);
  const take = async (options: Parameters<typeof picture>[0]) => choose(photo.renderRoot.querySelector('input')!, [await picture(options)]);
  const rules = () => [...photo.renderRoot.querySelectorAll('.rules > li')].map(({ className }) => className);
  return { photo, sent, said, take, rules };
}

describe('<accountant-photo>', () => {
  it('passes the accessibility check, empty and refused', async () => {
    const { photo, take, rules } = await make();
    await expectAccessible(photo);
    await take({ width: 420, height: 580, background: '#3070c0' });
    await until(() => rules().includes('no'));
    await expectAccessible(photo);
  });

  it('says what the photo must be, as the rules have it', async () => {
    const { photo } = await make();
    const said = photo.renderRoot.textContent!;
    for (const words of ['大于 30 KB 小于 3 MB，像素大于 300*215（高*宽）', '大小：30 KB 到 3 MB', '像素：高大于 300，宽大于 215']) expect(said).to.include(words);
  });

  it('ticks the rules of a good photo and sends it', async () => {
    const { sent, said, take, rules, photo } = await make();
    await take({ width: 420, height: 580 });
    await until(() => said.includes('照片已上传'));
    await settled(photo);
    expect(rules()).to.deep.equal(['ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok']);
    expect(sent).to.deep.equal([['photo', 1]]);
  });

  it('says of a photo that is stored that it is uploaded, unless it came back', async () => {
    const { photo } = await make();
    const said = () => photo.renderRoot.querySelector('.state')?.textContent;
    photo.stored = 'photo-1';
    await settled(photo);
    expect(said()).to.equal('✓ 已上传');
    photo.returned = '照片不够清晰';
    await settled(photo);
    expect(said()).to.equal(undefined);
  });

  it('takes a photo that is dropped on it', async () => {
    const { photo, sent } = await make();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(await picture({ width: 420, height: 580 }));
    const card = photo.renderRoot.querySelector('.card')!;
    card.dispatchEvent(new DragEvent('dragover', { dataTransfer, cancelable: true }));
    await settled(photo);
    expect(card.className).to.include('over');
    card.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
    await until(() => sent.length === 1);
    await settled(photo);
    expect(card.className).not.to.include('over');
  });

  it('names the rule that a coloured background breaks, draws it, and sends nothing', async () => {
    const { photo, sent, take, rules } = await make();
    await take({ width: 420, height: 580, background: '#3070c0' });
    await until(() => rules()[4] === 'no');
    await until(() => photo.renderRoot.querySelector('.no svg') !== null);
    expect(rules()[1]).to.equal('ok');
    expect(photo.renderRoot.querySelector('.state')?.textContent).to.equal('✕ 不合格');
    expect(sent).to.deep.equal([]);
  });

  it('says why a photo was refused, and no longer that one is missing', async () => {
    const { photo, take, rules } = await make();
    const said = () => [...photo.renderRoot.querySelectorAll('.error')].map(({ textContent }) => textContent);
    photo.error = '请上传照片。';
    await settled(photo);
    expect(said()).to.deep.equal(['!请上传照片。']);
    await take({ width: 420, height: 580, background: '#3070c0' });
    await until(() => rules().includes('no'));
    expect(said()).to.deep.equal(['photo-background']);
    expect(photo.renderRoot.querySelector('#error')?.textContent).to.equal('✕ 不合格');
  });

  it('asks for a photo again once the one on its way is called back', async () => {
    const { photo, take } = await make();
    photo.port = { ...photo.port!, send: () => new Promise(() => undefined) };
    photo.error = '请上传照片。';
    await take({ width: 420, height: 580 });
    await until(() => photo.renderRoot.querySelector('progress'));
    expect(photo.renderRoot.querySelector('.error')).to.equal(null);
    [...photo.renderRoot.querySelectorAll('button')].find(({ textContent }) => textContent === '取消')!.click();
    await settled(photo);
    expect(photo.renderRoot.querySelector('.error')?.textContent).to.include('请上传照片。');
    expect(photo.renderRoot.querySelector('.frame img, progress')).to.equal(null);
  });

  it('takes a photo below the exams\' size with a word of advice', async () => {
    const { said, take, rules, photo } = await make();
    await take({ width: 250, height: 350 });
    await until(() => said.includes('照片已上传'));
    await settled(photo);
    expect(rules()[2]).to.equal('look');
  });

  it('knows nothing more of a file that is no JPEG', async () => {
    const { take, rules } = await make();
    await take({ width: 420, height: 580, type: 'image/png' });
    await until(() => rules()[0] === 'no');
    expect(rules().slice(1)).to.deep.equal(['', '', '', '', '', '']);
  });
});
