import { expect } from 'chai';
import { expectAccessible } from '../internal/testing/accessible.ts';
import { fixture, settled, until } from '../internal/testing/fixture.ts';
import { html } from 'lit';
import { ApiError } from '../session/api-error.ts';
import type { AccountantRegistration } from './registration.ts';
import { resident, whole } from './testing/fake-register.ts';
import { button, deep, make, shadow, visit } from './testing/open-registration.ts';

describe('<accountant-registration>', () => {
  it('is accessible before anyone has signed in, and says what is needed', async () => {
    const { widget } = await make({ state: 'signed-out' });
    await expectAccessible(widget);
    expect(shadow(widget).textContent).to.include('2寸白底证件电子照片').and.include('5 个工作日');
  });

  it('says how many working days a bureau has as the register has it, and the usual number where it does not say', async () => {
    const { widget } = await make({ state: 'signed-out', workingDays: 12 });
    await until(() => shadow(widget).textContent?.includes('一般 12 个工作日内办结'));
    const older = await make({ state: 'signed-out' });
    expect(older.register.calls).to.deep.equal(['notice']);
    expect(shadow(older.widget).textContent).to.include('一般 5 个工作日内办结');
  });

  it('begins with sensible defaults', async () => {
    const { widget } = await make({ state: 'signed-out' });
    expect([widget.hotline, widget.large, widget.progressHref]).to.deep.equal(['0571-88808880', false, undefined]);
  });

  it('says so where there is no portal around it', async () => {
    const widget = await fixture<AccountantRegistration>(html`<accountant-registration></accountant-registration>`);
    expect(shadow(widget).textContent).to.include('<accountant-portal>');
  });

  it('does not invite whoever is coming back from the sign-in', async () => {
    const { widget } = await make({ state: 'signing-in' });
    expect(shadow(widget).querySelector('.holding')?.textContent).to.include('登录');
    expect(deep(widget, '.sign-in')).to.equal(undefined);
  });

  it('signs in from the invitation', async () => {
    const { widget, register, step } = await make({ state: 'signed-out' });
    (await button(widget, '.sign-in')).click();
    await step('notice');
    expect(register.calls).to.include('signIn');
  });

  it('wants the notice read, then opens a draft with its version and goes on', async () => {
    const { widget, register, step } = await make();
    const notice = await step('notice');
    await until(() => shadow(notice).textContent?.includes('登记条件'));
    (await button(widget, '.next')).click();
    await until(() => shadow(notice).querySelector('#error'));
    await expectAccessible(widget);
    shadow(notice).querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
    (await button(widget, '.next')).click();
    await visit('基本信息', widget);
    expect(register.calls).to.include('open 3');
  });

  it('leads who is on record to the changes', async () => {
    const { widget, register, step } = await make();
    register.failing = { open: new ApiError(409, { code: 'already-registered', params: { register: 'ningbo' } }) };
    const notice = await step('notice');
    await until(() => shadow(notice).textContent?.includes('登记条件'));
    shadow(notice).querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
    (await button(widget, '.next')).click();
    const link = await until(() => deep<HTMLAnchorElement>(widget, 'a.primary'));
    expect(link.getAttribute('href')).to.equal('/change');
    expect(shadow(widget).textContent).to.include('您已登记在库');
  });

  it('tells whose record is frozen whom to ask', async () => {
    const { widget, register, step } = await make();
    register.failing = { open: new ApiError(409, { code: 'record-frozen', errors: [], params: { register: 'ningbo', bureau: '海曙区财政局', phone: '0574-87654321' } }) };
    const notice = await step('notice');
    await until(() => shadow(notice).textContent?.includes('登记条件'));
    shadow(notice).querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
    (await button(widget, '.next')).click();
    await until(() => shadow(widget).textContent?.includes('您的登记信息已冻结，请联系所属会计管理部门：海曙区财政局 0574-87654321'));
    expect(deep(widget, 'a.primary')).to.equal(undefined);
  });

  it('shows the way of a request that is under way instead of a form', async () => {
    const { widget } = await make({ request: { status: 'submitted', answers: whole, submittedAt: '2026-11-20T06:03:00Z' } });
    await until(() => deep(widget, 'accountant-progress'));
    expect(deep(widget, 'accountant-section-step')).to.equal(undefined);
  });

  for (const [where, changeHref, expected] of [['leads to', '/change', '/change#accountant-change=ningbo.basic'], ['offers no way to', undefined, undefined]] as const) {
    it(`${where} a returned change of who is on record, where the page for it is ${changeHref ? 'known' : 'not'}`, async () => {
      const { widget } = await make({ request: { status: 'approved' }, change: { status: 'returned', section: 'basic', returned: { reason: '请核对', fields: [], files: [] } } });
      widget.changeHref = changeHref;
      const returned = await until(() => deep<HTMLElement>(widget, '.returned'));
      const link = returned.querySelector<HTMLElement>('.primary');
      expect(link?.getAttribute('href') ?? undefined).to.equal(expected);
      let isFollowed = link === null;
      widget.parentElement?.addEventListener('click', (event) => {
        isFollowed = !event.defaultPrevented;
        event.preventDefault();
      });
      link?.click();
      expect(isFollowed).to.equal(true);
    });
  }

  it('offers another try where the register does not answer', async () => {
    const { widget, register } = await make({ state: 'signed-out' });
    register.failing = { requests: new TypeError('offline') };
    register.move('signed-in');
    const retry = await until(() => deep<HTMLButtonElement>(widget, '.holding button'));
    register.failing = {};
    retry.click();
    await until(() => deep(widget, 'accountant-notice-step'));
  });

  it('grows on demand and remembers it', async () => {
    const { widget } = await make({ request: { step: 'basic' } });
    deep<HTMLButtonElement>(widget, '.large')!.click();
    expect([widget.large, localStorage.getItem('accountant-large')]).to.deep.equal([true, '1']);
    await settled(widget);
    expect(getComputedStyle(widget).fontSize).to.equal('24px');
    localStorage.clear();
  });

  it('grows with the progress inside it', async () => {
    const { widget } = await make({ request: { status: 'submitted', submittedAt: '2026-11-23T06:03:00Z' } });
    const progress = await until(() => deep(widget, 'accountant-progress'));
    deep<HTMLButtonElement>(widget, '.large')!.click();
    await settled(widget);
    expect(progress.hasAttribute('large')).to.equal(true);
    localStorage.clear();
  });

  it('speaks English where the page does', async () => {
    document.documentElement.lang = 'en';
    const { widget } = await make({ request: { step: 'basic' } });
    await visit('Basic information', widget);
    document.documentElement.lang = 'zh-CN';
    expect(deep(widget, '.identity')?.textContent ?? '').to.include(resident.name);
  });
});
