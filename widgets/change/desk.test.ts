import { expect } from 'chai';
import { expectAccessible } from '../internal/testing/accessible.ts';
import { until } from '../internal/testing/fixture.ts';
import { dayInChina } from '../registration/today.ts';
import { FakeChange } from './testing/fake-change.ts';
import { changeRequest, levelRaised, wholeRecord } from './testing/records.ts';
import { all, control, find, openRecord, openSection, settle, text } from './testing/open-change.ts';

describe('变更须知', () => {
  it('is read and ticked before the first section opens', async () => {
    const { element, fake } = await openRecord();
    all(element, '.onward button')[0]?.click();
    await until(() => find(element, '.notice ol'));
    await expectAccessible(element);
    all(element, '.place').find((place) => place.textContent?.includes('学历学位'))?.click();
    await until(() => find(element, '#error'));
    expect(text(element)).to.include('请先阅读须知并勾选。');
    expect(fake.calls.some((call) => call.startsWith('open'))).to.equal(false);
    find(element, '.tick input')?.click();
    await settle(element);
    find(element, '.next')?.click();
    await until(() => find(element, '.submit'));
    expect(fake.calls).to.include('open education 4');
  });
});

describe('what became of a change', () => {
  const standing = (overrides: object) => new FakeChange({ requests: [changeRequest({ items: [levelRaised], ...overrides })] });

  it('is told when it was approved; 确认 leaves', async () => {
    const { element, fake } = await openSection('qualification', standing({ status: 'approved' }));
    expect(text(element)).to.include('您的变更已经审核通过。');
    await expectAccessible(element);
    find(element, '.case .primary')?.click();
    await until(() => find(element, '.part'));
    expect(fake.calls).to.include('acknowledge c1');
  });

  it('is told with the reason when it was returned, and goes on with all that was entered', async () => {
    const returned = { reason: '证书不清晰，请重新上传。', fields: ['/qualification/qualificationNumber'], files: ['qualificationCertificate'] };
    const { element } = await openSection('qualification', standing({ status: 'returned', returned, answers: { qualification: { qualificationLevel: '2' } } }));
    expect(text(element)).to.include('证书不清晰，请重新上传。').and.to.include('请核对：证书或批文号、专业技术资格证书');
    await expectAccessible(element);
    find(element, '.case .primary')?.click();
    await until(() => find(element, '.submit'));
    expect(control(element, 'qualificationLevel').value).to.equal('2');
    expect(text(control(element, 'qualificationNumber'))).to.include('退回时标出');
  });

  it('ends with 取消, and the record stays', async () => {
    const { element, fake } = await openSection('qualification', standing({ status: 'returned', returned: { reason: '不清晰', fields: [], files: [] } }));
    all(element, '.case button').find((button) => button.textContent === '取消')?.click();
    await until(() => text(element).includes('变更已取消，登记信息保持原样。'));
    expect(fake.calls).to.include('cancel c1');
  });

  const today = dayInChina(new Date());
  for (const [dueOn, sentence] of [[today, '前办结'], [dayInChina(new Date(Date.now() - 86_400_000)), '，可联系海曙区财政局查询']] as const) {
    it(`${dueOn === today ? 'is expected until the end of the day it is due' : 'is late once that day is over, with whom to ask'}`, async () => {
      const { element } = await openSection('qualification', standing({ dueOn }));
      const told = text(element);
      expect(told).to.include('海曙区财政局 0574-89180000').and.to.include(sentence);
      expect([told.includes('前办结'), told.includes('已超过预计办结时间')]).to.deep.equal([dueOn === today, dueOn !== today]);
    });
  }

  it('can be withdrawn while nobody has taken it', async () => {
    const { element, fake } = await openSection('qualification', standing({}));
    all(element, 'button').find((button) => button.textContent === '撤回变更')?.click();
    await until(() => text(element).includes('变更已撤回。'));
    expect(fake.calls).to.include('withdraw c1');
  });

  it('leaves the other sections open', async () => {
    const { element } = await openSection('education', standing({}));
    expect(find(element, 'accountant-section-form')).not.to.equal(undefined);
  });

  it('closes the other sections while a move to the other register is open', async () => {
    // The register tells of the move in each section; it stands in its own alone.
    const closed = { isOpen: false, reason: 'transfer' as const, request: changeRequest({ status: 'submitted' }) };
    const sections = { ...wholeRecord().sections, basic: closed };
    const { element, fake } = await openSection('basic', new FakeChange({ record: wholeRecord({ sections }) }));
    await settle(element);
    expect(find(element, '.waiting')?.textContent).to.include('其他栏目不能变更');
    expect(text(element)).not.to.include('等待审核的变更');
    expect(fake.calls.filter((call) => call.startsWith('open') || call.startsWith('request'))).to.deep.equal([]);
  });

  it('shows what the record tells of though it came while something older was on its way', async () => {
    const fake = standing({ status: 'approved' });
    const { element } = await openRecord(fake);
    let answer = (): void => undefined;
    fake.holding = { request: new Promise((resolve) => (answer = resolve)) };
    find(element, '#part-qualification')?.parentElement?.querySelector('button')?.click();
    await until(() => fake.calls.includes('request c1'));
    fake.record = wholeRecord();
    find(element, 'accountant-change-desk')?.dispatchEvent(new CustomEvent('record-changed'));
    await settle(element);
    answer();
    await settle(element);
    expect(text(element)).to.include('阅读变更须知').and.not.to.include('您的变更已经审核通过。');
  });

  it('is made in the portal of the record', async () => {
    const { element } = await openSection('basic', new FakeChange({ portal: 'zhejiang' }), { 'other-portal-href': 'https://ningbo.example/change' });
    expect(find(element, '.case a')?.getAttribute('href')).to.equal('https://ningbo.example/change#accountant-change=ningbo.basic');
  });
});
