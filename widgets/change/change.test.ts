import { expect } from 'chai';
import { expectAccessible } from '../internal/testing/accessible.ts';
import { until } from '../internal/testing/fixture.ts';
import { fakeRecord, fakeRequest } from '../session/testing/fake-requests.ts';
import { placeWith, signedIn, type SignedIn } from '../session/testing/signed-in.ts';
import type { RegisterRecord } from '../session/types.ts';
import './define.ts';
import type { AccountantChange } from './change.ts';

const cities = [['330200', '宁波市', 'ning bo shi']];
const ningbo = {
  code: '330200', name: '宁波市', pinyin: 'ning bo shi',
  districts: [{ code: '330203', name: '海曙区', pinyin: 'hai shu qu', streets: [['001', '南门街道', 'nan men jie dao']] }],
};

async function open(attributes: { [name: string]: string } = {}): Promise<SignedIn & { element: AccountantChange }> {
  const given = await signedIn();
  given.host.answer('GET /widgets/regions/index.json', 200, cities);
  given.host.answer('GET /widgets/regions/330200.json', 200, ningbo);
  given.host.answer('GET /v1/requests', 200, { requests: [fakeRequest({ status: 'approved', decidedAt: '2026-11-25T02:00:00.000Z' })] });
  const element = document.createElement('accountant-change');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  placeWith(given.session, element);
  await until(() => element.renderRoot?.querySelector('.registers'));
  return { ...given, element };
}

async function onRecord(record: RegisterRecord = fakeRecord()): Promise<SignedIn & { element: AccountantChange }> {
  const given = await open();
  given.host.answer('GET /v1/records/ningbo', 200, record);
  await given.element.show('ningbo');
  await until(() => given.element.renderRoot.querySelector('.part'));
  return given;
}

const textOf = (element: AccountantChange) => element.renderRoot.textContent?.replace(/\s+/g, ' ') ?? '';

function answer(element: AccountantChange, label: string): string | undefined {
  const term = [...element.renderRoot.querySelectorAll('dt')].find((dt) => dt.textContent === label);
  return term?.nextElementSibling?.textContent?.replace(/\s+/g, ' ').trim();
}

describe('<accountant-change>', () => {
  afterEach(() => document.body.replaceChildren());

  it('passes the accessibility check while choosing, on record and not found', async () => {
    const { element, host } = await open({ 'registration-href': '/registration' });
    await expectAccessible(element);
    host.answer('GET /v1/records/zhejiang', 404, { code: 'record-not-found', errors: [] });
    await element.show('zhejiang');
    await until(() => element.renderRoot.querySelector('.notice'));
    await expectAccessible(element);
    element.parentElement?.remove();
    await expectAccessible((await onRecord()).element);
  });

  it('begins with the choice of the register and asks for nothing before', async () => {
    const { element, host } = await open();
    expect([...element.renderRoot.querySelectorAll('.registers button')].map((item) => item.textContent)).to.deep.equal(['宁波市', '浙江省其他地区']);
    expect(host.calls.some(({ line }) => line.includes('/records/'))).to.equal(false);
  });

  it('shows the record with the guide\'s labels and answers in words', async () => {
    const { element } = await onRecord();
    expect(answer(element, '政治面貌')).to.equal('群众');
    expect(answer(element, '民族')).to.equal('汉族');
    expect(answer(element, '是否在岗')).to.equal('是');
    expect(answer(element, '工作单位地址')).to.equal('宁波市海曙区南门街道中山西路1号');
    expect(answer(element, '是否注册会计师')).to.equal('否');
    expect(answer(element, '所属会计管理部门')).to.equal('海曙区财政局 0574-89180000');
    expect(answer(element, '专业技术资格类型')).to.equal('无');
  });

  it('has every label of the guide\'s query page', async () => {
    const { element } = await onRecord();
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
    const { element } = await onRecord(fakeRecord({ workplace: { isEmployed: false, residenceRegion: '330203001', residenceAddress: '中山西路2号', residenceBasis: 'household', residencePostcode: '315000' } }));
    expect(answer(element, '居住地')).to.equal('宁波市海曙区南门街道中山西路2号');
    expect(answer(element, '工作单位全称')).to.equal(undefined);
  });

  it('shows the number masked until it is asked for', async () => {
    const { element } = await onRecord();
    expect(answer(element, '身份证号')).to.match(/^330\*+1025 显示$/);
    element.renderRoot.querySelector<HTMLElement>('.reveal')?.click();
    await element.updateComplete;
    expect(answer(element, '身份证号')).to.equal('330203199001011025 隐藏');
  });

  it('leads to registration when no register knows the person', async () => {
    const { element, host } = await open({ 'registration-href': '/registration' });
    host.answer('GET /v1/records/ningbo', 404, { code: 'record-not-found', errors: [{ path: '', code: 'record-not-found', params: {} }] });
    await element.show('ningbo');
    expect(textOf(element)).to.include('在宁波市的登记系统中没有查到您的信息。');
    expect(element.renderRoot.querySelector('.notice a')?.getAttribute('href')).to.equal('/registration');
  });

  it('leads to the other register when the person is on record there', async () => {
    const { element, host } = await open({ 'registration-href': '/registration' });
    host.answer('GET /v1/records/ningbo', 404, { code: 'record-not-found', errors: [{ path: '', code: 'record-not-found', params: { elsewhere: 'zhejiang' } }] });
    host.answer('GET /v1/records/zhejiang', 200, fakeRecord({ register: 'zhejiang' }));
    await element.show('ningbo');
    expect(element.renderRoot.querySelector('.notice a')).to.equal(null);
    element.renderRoot.querySelector<HTMLElement>('.notice button')?.click();
    await until(() => element.renderRoot.querySelector('.part'));
    expect(textOf(element)).to.include('登记地区：浙江省其他地区');
  });

  it('shows past applications with their details', async () => {
    const { element, host } = await onRecord();
    host.answer('GET /v1/requests/r1', 200, fakeRequest({ status: 'approved' }));
    element.renderRoot.querySelector<HTMLElement>('#tab-history')?.click();
    await until(() => element.renderRoot.querySelector('.entry'));
    expect(textOf(element)).to.include('信息登记').and.to.include('审核通过').and.to.include('N26-1123-7K4M');
    element.renderRoot.querySelector<HTMLElement>('summary')?.click();
    await until(() => answer(element, '电子邮箱'));
    expect(answer(element, '电子邮箱')).to.equal('chen@example.com');
  });

  it('moves between its parts by arrow keys', async () => {
    const { element } = await onRecord();
    const tab = element.renderRoot.querySelector<HTMLElement>('#tab-record');
    tab?.focus();
    tab?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await element.updateComplete;
    expect(element.renderRoot.querySelector('[aria-selected="true"]')?.id).to.equal('tab-history');
    expect((element.renderRoot as ShadowRoot).activeElement?.id).to.equal('tab-history');
  });

  it('forgets the record when the person signs out', async () => {
    const { element, host, session } = await onRecord();
    host.answer('DELETE /v1/session', 204);
    await session.signOut();
    await element.updateComplete;
    expect(textOf(element)).not.to.include('宁波大学');
  });
});
