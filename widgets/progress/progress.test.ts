import { expect } from 'chai';
import { expectAccessible } from '../internal/testing/accessible.ts';
import { until } from '../internal/testing/fixture.ts';
import { dayInChina } from '../registration/today.ts';
import type { RequestDetail } from '../session/types.ts';
import { fakeRequest, returnedRequest } from '../session/testing/fake-requests.ts';
import { placeWith, signedIn, type SignedIn } from '../session/testing/signed-in.ts';
import './define.ts';
import type { AccountantProgress } from './progress.ts';

async function show(requests: RequestDetail[], attributes: { [name: string]: string } = {}): Promise<SignedIn & { element: AccountantProgress }> {
  const given = await signedIn();
  given.host.answer('GET /v1/requests', 200, { requests });
  for (const request of requests) given.host.answer(`GET /v1/requests/${request.id}`, 200, request);
  const element = document.createElement('accountant-progress');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  placeWith(given.session, element);
  await until(() => element.renderRoot?.querySelector('.case, .empty'));
  return { ...given, element };
}

const textOf = (element: AccountantProgress) => element.renderRoot.textContent?.replace(/\s+/g, ' ') ?? '';
const press = (element: AccountantProgress, selector: string) => element.renderRoot.querySelector<HTMLElement>(selector)?.click();

describe('<accountant-progress>', () => {
  afterEach(() => document.body.replaceChildren());

  it('passes the accessibility check under review, returned and empty', async () => {
    for (const requests of [[fakeRequest()], [returnedRequest()], []]) {
      const { element } = await show(requests, { 'registration-href': '/registration' });
      await expectAccessible(element);
      element.parentElement?.remove();
    }
  });

  it('has no links of its own accord', () => {
    const element = document.createElement('accountant-progress');
    expect([element.registrationHref, element.changeHref, element.large]).to.deep.equal([undefined, undefined, false]);
  });

  it('says who has the request, their phone and until when', async () => {
    const { element } = await show([fakeRequest({ dueOn: '2999-11-30' })]);
    const present = element.renderRoot.querySelector('[aria-current="step"]')?.textContent?.replace(/\s+/g, ' ');
    expect(present).to.include('审核中').and.to.include('由海曙区财政局办理，电话 0574-89180000').and.to.include('预计2999年11月30日前办结');
  });

  it('expects it on the day it is due still, and says afterwards that it is late and whom to ask', async () => {
    const { element } = await show([fakeRequest({ dueOn: dayInChina(new Date()) }), fakeRequest({ id: 'r2', dueOn: dayInChina(new Date(Date.now() - 86_400_000)) })]);
    const [due, late] = [...element.renderRoot.querySelectorAll('[aria-current="step"]')].map((station) => station.textContent?.replace(/\s+/g, ' '));
    expect(due).to.include('前办结').and.not.to.include('已超过');
    expect(late).to.include('已超过预计办结时间（').and.to.include('），可联系海曙区财政局查询').and.to.include('电话 0574-89180000').and.not.to.include('前办结');
    await expectAccessible(element);
  });

  it('grows on demand where it stands by itself, and leaves that to the widget it is part of', async () => {
    localStorage.clear();
    const { element } = await show([fakeRequest()]);
    press(element, '.large');
    await element.updateComplete;
    expect([element.large, localStorage.getItem('accountant-large'), textOf(element).includes('标准版')]).to.deep.equal([true, '1', true]);
    element.isInside = true;
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.large')).to.equal(null);
    localStorage.clear();
  });

  it('names no phone where none is known', async () => {
    const request = fakeRequest();
    const { element } = await show([{ ...request, authority: { ...request.authority!, phone: '' } }]);
    const present = element.renderRoot.querySelector('[aria-current="step"]')?.textContent;
    expect(present).to.include('由海曙区财政局办理').and.not.to.include('电话');
  });

  it('opens a return with the reason and names what was marked by its label', async () => {
    const { element } = await show([returnedRequest()]);
    const marked = [...element.renderRoot.querySelectorAll('.returned li')].map((item) => item.textContent);
    expect(textOf(element)).to.include('学历证书照片模糊，请重新上传。');
    expect(marked).to.deep.equal(['全日制毕业学校', '电子邮箱', '全日制学历证书', '照片']);
  });

  it('leads to the form by a link, and lets the page lead there itself', async () => {
    const { element } = await show([returnedRequest()], { 'registration-href': '#registration' });
    const asked: string[] = [];
    element.addEventListener('accountant-open-requested', (event) => {
      asked.push(event.requestId);
      event.preventDefault();
    });
    expect(element.renderRoot.querySelector('.returned a')?.getAttribute('href')).to.equal('#registration');
    press(element, '.returned a');
    expect(asked).to.deep.equal(['r1']);
    expect(location.hash).to.equal('');
  });

  it('asks before it withdraws', async () => {
    const { element, host } = await show([fakeRequest()]);
    press(element, '.withdraw');
    await until(() => element.renderRoot.querySelector('.yes'));
    expect(host.calls.some(({ line }) => line.endsWith('/withdraw'))).to.equal(false);
    host.answer('POST /v1/requests/r1/withdraw', 200, fakeRequest({ status: 'draft' }));
    press(element, '.yes');
    await until(() => textOf(element).includes('申请已撤回。'));
    // The button that was pressed is gone.
    await until(() => element.shadowRoot?.activeElement === element.renderRoot.querySelector('.title'));
    expect(host.calls.filter(({ line }) => line === 'POST /v1/requests/r1/withdraw')).to.have.length(1);
  });

  it('says that it is too late when the review has begun meanwhile', async () => {
    const { element, host } = await show([fakeRequest()]);
    host.answer('POST /v1/requests/r1/withdraw', 409, { code: 'conflict', errors: [] });
    press(element, '.withdraw');
    await until(() => element.renderRoot.querySelector('.yes'));
    press(element, '.yes');
    await until(() => textOf(element).includes('管理部门已开始审核，不能撤回。'));
    expect(element.renderRoot.querySelector('.case [role="alert"]')).to.not.equal(null);
  });

  it('offers no withdrawal once the review has begun', async () => {
    const { element } = await show([fakeRequest({ status: 'reviewing' })]);
    expect(element.renderRoot.querySelector('.withdraw')).to.equal(null);
  });

  it('asks before it gives up what was returned, and says so to the form around it', async () => {
    const { element, host } = await show([returnedRequest()]);
    let told = 0;
    element.addEventListener('given-up', () => (told += 1));
    press(element, '.giveUp');
    await until(() => element.renderRoot.querySelector('.yes'));
    expect(element.shadowRoot?.activeElement).to.equal(element.renderRoot.querySelector('.keep'));
    host.answer('POST /v1/requests/r1/cancel', 200, returnedRequest({ status: 'cancelled' }));
    press(element, '.yes');
    await until(() => textOf(element).includes('申请已放弃。'));
    expect(told).to.equal(1);
  });

  it('throws a draft away that its applicant gives up', async () => {
    const { element, host } = await show([fakeRequest({ status: 'draft' })]);
    press(element, '.giveUp');
    await until(() => element.renderRoot.querySelector('.yes'));
    host.answer('POST /v1/requests/r1/discard', 200, fakeRequest({ status: 'discarded' }));
    press(element, '.yes');
    await until(() => host.calls.some(({ line }) => line === 'POST /v1/requests/r1/discard'));
  });

  it('leaves a change to the page it is made on', async () => {
    const { element } = await show([returnedRequest({ kind: 'change', section: 'basic' })]);
    expect(element.renderRoot.querySelector('.giveUp')).to.equal(null);
  });

  it('leads to a returned change at its section of the record', async () => {
    const { element } = await show([returnedRequest({ kind: 'change', section: 'education' })], { 'registration-href': '/register', 'change-href': '/change' });
    expect(element.renderRoot.querySelector('.returned a')?.getAttribute('href')).to.equal('/change#accountant-change=ningbo.education');
  });

  it('leads to a change that is being made, and to where a record lies that is to move', async () => {
    const { element } = await show(
      [returnedRequest({ kind: 'change', section: 'basic', status: 'draft' }), returnedRequest({ id: 'r2', kind: 'change', section: 'workplace', register: 'zhejiang', isTransfer: true, givingRegister: 'ningbo' })],
      { 'registration-href': '/register', 'change-href': '/change' },
    );
    const links = [...element.renderRoot.querySelectorAll('a.button')].map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['/change#accountant-change=ningbo.basic', '/change#accountant-change=ningbo.workplace']);
  });

  it('leads someone without any application to the registration', async () => {
    const { element } = await show([], { 'registration-href': '/registration' });
    expect(textOf(element)).to.include('您还没有提交过申请。');
    expect(element.renderRoot.querySelector('.empty a')?.getAttribute('href')).to.equal('/registration');
  });

  it('looks again when the page is seen again', async () => {
    const { element, host } = await show([fakeRequest()]);
    host.answer('GET /v1/requests/r1', 200, returnedRequest());
    host.answer('GET /v1/requests/r1', 200, returnedRequest());
    document.dispatchEvent(new Event('visibilitychange'));
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => element.renderRoot.querySelector('.returned'));
    expect(textOf(element)).to.include('已退回，待修改');
  });

  it('offers another try when the register does not answer', async () => {
    const { host, session } = await signedIn();
    host.isOffline = true;
    const element = placeWith(session, document.createElement('accountant-progress'));
    await until(() => element.renderRoot?.querySelector('.failure'));
    expect(textOf(element)).to.include('暂时连接不上登记系统').and.to.include('重试');
  });

  it('forgets what it showed when the person signs out', async () => {
    const { element, host, session } = await show([fakeRequest()]);
    host.answer('DELETE /v1/session', 204);
    await session.signOut();
    await element.updateComplete;
    expect(textOf(element)).not.to.include('N26-1123-7K4M');
    expect(textOf(element)).to.include('请先用实名账号登录。');
  });

  it('says so outside any portal element', async () => {
    const element = placeWith(undefined, document.createElement('accountant-progress'));
    await until(() => element.renderRoot?.querySelector('[role="alert"]'));
    expect(textOf(element)).to.include('<accountant-portal>');
  });

  it('speaks English where the page does', async () => {
    const { element } = await show([returnedRequest()], { lang: 'en' });
    expect(textOf(element)).to.include('Why it was returned').and.to.include('Full-time diploma');
  });
});
