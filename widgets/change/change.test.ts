import { expect } from 'chai';
import { expectAccessible } from '../internal/testing/accessible.ts';
import { until } from '../internal/testing/fixture.ts';
import type { AccountantChange } from './change.ts';
import { FakeChange } from './testing/fake-change.ts';
import { changeRequest, levelRaised, wholeRecord } from './testing/records.ts';
import { all, find, openRecord, openWidget, settle, text } from './testing/open-change.ts';

function answer(element: AccountantChange, label: string): string | undefined {
  const term = [...element.renderRoot.querySelectorAll('dt')].find((dt) => dt.textContent === label);
  return term?.nextElementSibling?.textContent?.replace(/\s+/g, ' ').trim();
}

describe('<accountant-change>', () => {
  afterEach(() => document.body.replaceChildren());

  it('passes the accessibility check while choosing, on record and not found', async () => {
    const { element } = await openWidget(new FakeChange(), { 'registration-href': '/registration' });
    await expectAccessible(element);
    await element.show('zhejiang');
    await until(() => element.renderRoot.querySelector('.notice'));
    await expectAccessible(element);
    await expectAccessible((await openRecord()).element);
  });

  it('begins with the choice of the register and asks for nothing before', async () => {
    const { element, fake } = await openWidget();
    expect([...element.renderRoot.querySelectorAll('.registers button')].map((item) => item.textContent)).to.deep.equal(['宁波市', '浙江省其他地区']);
    expect(fake.calls).to.deep.equal([]);
  });

  it("shows the record with the guide's labels and answers in words", async () => {
    const { element } = await openRecord();
    expect(answer(element, '政治面貌')).to.equal('群众');
    expect(answer(element, '国家或地区')).to.equal('中国（内地）');
    expect(answer(element, '是否在岗')).to.equal('是');
    expect(answer(element, '工作单位地址')).to.equal('宁波市海曙区江厦街道中山西路1号');
    expect(answer(element, '是否注册会计师')).to.equal('否');
    expect(answer(element, '所属会计管理部门')).to.equal('海曙区财政局 0574-89180000');
    expect(answer(element, '非全日制最高学历')).to.equal('无');
  });

  it("has every label of the guide's query page", async () => {
    const { element } = await openRecord();
    const labels = [...element.renderRoot.querySelectorAll('dt')].map((dt) => dt.textContent);
    expect(labels).to.include.members([
      '姓名', '国家或地区', '民族', '性别', '身份证号', '出生日期', '政治面貌',
      '全日制最高学历', '全日制最高学位', '全日制所学专业', '全日制毕业院校', '全日制毕业时间',
      '非全日制最高学历', '非全日制最高学位', '非全日制所学专业', '非全日制毕业院校', '非全日制毕业时间',
      '所属会计管理部门', '专业技术资格类型', '专业技术资格级别', '取得方式', '从事会计工作时间', '是否在岗', '会计工作岗位',
      '工作单位全称', '单位组织代码', '工作单位地址', '单位经济类型', '单位电话', '手机号码', '电子邮箱', '是否注册会计师',
    ]);
  });

  it('shows the residence of someone without an employer', async () => {
    const workplace = { isEmployed: false, residenceRegion: '330203002', residenceAddress: '中山西路2号', residenceBasis: 'household', residencePostcode: '315000' };
    const { element } = await openRecord(new FakeChange({ record: wholeRecord({ workplace }) }));
    expect(answer(element, '居住地')).to.equal('宁波市海曙区江厦街道中山西路2号');
    expect(answer(element, '工作单位全称')).to.equal(undefined);
  });

  it('shows the number masked until it is asked for', async () => {
    const { element } = await openRecord();
    expect(answer(element, '身份证号')).to.match(/^330\*+1025 显示$/);
    element.renderRoot.querySelector<HTMLElement>('.reveal')?.click();
    await element.updateComplete;
    expect(answer(element, '身份证号')).to.equal('330203199001011025 隐藏');
  });

  it('leads to the other register when the person is on record there', async () => {
    const { element } = await openWidget(new FakeChange({ record: wholeRecord({ register: 'zhejiang' }) }), { 'registration-href': '/registration' });
    await element.show('ningbo');
    expect(element.renderRoot.querySelector('.notice a')).to.equal(null);
    element.renderRoot.querySelector<HTMLElement>('.notice button')?.click();
    await until(() => element.renderRoot.querySelector('.part'));
    expect(text(element)).to.include('登记地区：浙江省其他地区');
  });

  it('leads to registration when no register knows the person', async () => {
    const fake = new FakeChange();
    const { ApiError } = await import('../session/api-error.ts');
    fake.failing.record = new ApiError(404, { code: 'record-not-found', params: {} });
    const { element } = await openWidget(fake, { 'registration-href': '/registration' });
    await element.show('ningbo');
    expect(text(element)).to.include('在宁波市的登记系统中没有查到您的信息。');
    expect(element.renderRoot.querySelector('.notice a')?.getAttribute('href')).to.equal('/registration');
  });

  it('names the bureau to ask, with its phone, to those who hold a certificate and are not found', async () => {
    const fake = new FakeChange();
    const { ApiError } = await import('../session/api-error.ts');
    fake.failing.record = new ApiError(404, { code: 'record-not-found', params: { bureau: '宁波市财政局', phone: '0574-89180000' } });
    const { element } = await openWidget(fake, { 'registration-href': '/registration' });
    await element.show('ningbo');
    await expectAccessible(element);
    expect(text(element)).to.include('请先咨询').and.to.include('宁波市财政局 0574-89180000').and.to.include('备注');
    expect([...element.renderRoot.querySelectorAll('.notice a')].map((link) => link.getAttribute('href'))).to.deep.equal(['tel:0574-89180000', '/registration']);
  });

  it('offers no change of a frozen record, and says whom to ask', async () => {
    const { element } = await openRecord(new FakeChange({ record: wholeRecord({ status: 'frozen' }) }));
    expect(text(element)).to.include('冻结').and.to.include('0574-89180000');
    expect(text(element)).not.to.include('前往变更');
  });

  it('leads from a record that moved to where it lies now', async () => {
    const { element } = await openRecord(new FakeChange({ record: wholeRecord({ status: 'transferredOut', elsewhere: 'zhejiang' }) }));
    expect(text(element)).to.include('您的登记已转到浙江省其他地区的登记系统');
    expect(text(element)).not.to.include('前往变更');
  });

  it('says at a section that its change is under review', async () => {
    const { element } = await openRecord(new FakeChange({ requests: [changeRequest({ items: [levelRaised] })] }));
    expect(all(element, '.part .state').map((state) => state.textContent)).to.deep.equal(['审核中']);
  });

  it('moves between its three parts by arrow keys', async () => {
    const { element } = await openRecord();
    const tab = element.renderRoot.querySelector<HTMLElement>('#tab-record');
    tab?.focus();
    tab?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    await element.updateComplete;
    expect(element.renderRoot.querySelector('[aria-selected="true"]')?.id).to.equal('tab-education');
    expect((element.renderRoot as ShadowRoot).activeElement?.id).to.equal('tab-education');
  });

  it('goes on where the tab stood before the page was loaded anew', async () => {
    const { fake } = await openRecord();
    document.body.replaceChildren();
    const place = document.createElement('main');
    fake.provide(place);
    const again = document.createElement('accountant-change');
    place.append(again);
    document.body.append(place);
    await until(() => again.renderRoot?.querySelector('.part'));
    expect(text(again)).to.include('宁波甬江财务有限公司');
  });

  it('forgets the record and the place when the person signs out', async () => {
    const { element, fake } = await openRecord();
    fake.move('signed-out');
    await settle(element);
    expect(text(element)).not.to.include('宁波甬江财务有限公司');
    expect(sessionStorage.length).to.equal(0);
    expect(find(element, '.gate')).not.to.equal(undefined);
  });
});
