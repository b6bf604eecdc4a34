import { expect } from 'chai';
import { html } from 'lit';
import { expectAccessible } from '../internal/testing/accessible.ts';
import { fixture, until } from '../internal/testing/fixture.ts';
import type { Notice } from '../session/types.ts';
import './define.ts';
import type { NoticePreview } from './notice-preview.ts';

const notice = (over: Partial<Notice> = {}): Notice => ({ portal: 'ningbo', kind: 'registration', title: '登记须知（草稿）', version: 0, blocks: [{ type: 'paragraph', runs: [{ text: '正在写的正文' }] }], ...over });

async function make(shown: Notice): Promise<NoticePreview> {
  return fixture<NoticePreview>(html`<accountant-notice-preview .notice=${shown}></accountant-notice-preview>`);
}

const wordsIn = (preview: NoticePreview, tag: string) => until(() => preview.shadowRoot?.querySelector(tag)?.shadowRoot?.querySelector('.notice p')).then((found) => found.textContent);

describe('<accountant-notice-preview>', () => {
  it('shows a registration’s notice in the step that people read', async () => {
    const preview = await make(notice());
    expect(await wordsIn(preview, 'accountant-notice-step')).to.equal('正在写的正文');
    await expectAccessible(preview);
  });

  it('shows a change’s notice at its desk', async () => {
    expect(await wordsIn(await make(notice({ kind: 'change' })), 'accountant-change-desk')).to.equal('正在写的正文');
  });

  it('follows what is written, and takes no focus from who writes', async () => {
    const preview = await make(notice({ kind: 'change' }));
    await wordsIn(preview, 'accountant-change-desk');
    const input = document.createElement('input');
    document.body.append(input);
    input.focus();
    preview.notice = notice({ kind: 'change', blocks: [{ type: 'paragraph', runs: [{ text: '改过的正文' }] }] });
    await until(() => preview.shadowRoot?.querySelector('accountant-change-desk')?.shadowRoot?.textContent?.includes('改过的正文'));
    expect(document.activeElement).to.equal(input);
    input.remove();
  });
});
