import { expect } from 'chai';
import { html } from 'lit';
import { controlSuite } from '../../internal/testing/control-suite.ts';
import { fixture, settled, until } from '../../internal/testing/fixture.ts';
import './define.ts';
import type { EmployerCodeControl, LookUpEmployer } from './employer-code.ts';

describe('<accountant-employer-code>', () => {
  controlSuite<EmployerCodeControl>('accountant-employer-code', (control) => (control.lookUp = async () => null));

  const ask = async (lookUp: LookUpEmployer) => {
    const control = await fixture<EmployerCodeControl>(
      html`<accountant-employer-code label="代码" .value=${'91330200MA21009620'} .lookUp=${lookUp}></accountant-employer-code>`,
    );
    const found: string[] = [];
    control.addEventListener('employer-found', ({ employerName }) => found.push(employerName));
    control.renderRoot.querySelector('button')!.click();
    const status = await until(() => control.renderRoot.querySelector('[role=status]')!.textContent);
    return { found, status };
  };

  it('has no button where there is no directory', async () => {
    const control = await fixture<EmployerCodeControl>(html`<accountant-employer-code label="代码"></accountant-employer-code>`);
    expect(control.renderRoot.querySelector('button')).to.equal(null);
  });

  it('tells the name that the directory gives', async () => {
    const { found, status } = await ask(async () => ({ name: '宁波甬江财务有限公司' }));
    expect(found).to.deep.equal(['宁波甬江财务有限公司']);
    expect(status).to.include('宁波甬江财务有限公司');
  });

  it('asks for the name by hand where the directory knows none', async () => {
    expect((await ask(async () => null)).status).to.include('手动填写');
  });

  it('asks for the name by hand where the directory does not answer', async () => {
    expect((await ask(() => Promise.reject(new Error('down')))).status).to.include('暂时无法查询');
  });

  it('asks nobody for a code that cannot be, and has the form say what is wrong with it', async () => {
    let asked = 0;
    const control = await fixture<EmployerCodeControl>(
      html`<accountant-employer-code name="employerCode" label="代码" .value=${'91330200MA21009621'} .lookUp=${async () => (asked++, null)}></accountant-employer-code>`,
    );
    const left: string[] = [];
    control.addEventListener('control-leave', ({ name }) => left.push(name));
    control.renderRoot.querySelector('button')!.click();
    await settled(control);
    expect([asked, left]).to.deep.equal([0, ['employerCode']]);
    expect(control.renderRoot.querySelector('[role=status]')!.textContent).to.include('请先核对代码');
  });

  it('asks for a code as it is stored, blanks and small letters mended', async () => {
    const asked: string[] = [];
    const control = await fixture<EmployerCodeControl>(
      html`<accountant-employer-code label="代码" .value=${' 91330200 ma21009620'} .lookUp=${async (code: string) => (asked.push(code), null)}></accountant-employer-code>`,
    );
    control.renderRoot.querySelector('button')!.click();
    await until(() => asked.length > 0);
    expect(asked).to.deep.equal(['91330200MA21009620']);
  });

  it('drops an answer to a code that has been changed meanwhile', async () => {
    let resolve: (employer: { name: string }) => void = () => undefined;
    const control = await fixture<EmployerCodeControl>(
      html`<accountant-employer-code label="代码" .value=${'91330200MA21009620'} .lookUp=${() => new Promise<{ name: string }>((done) => (resolve = done))}></accountant-employer-code>`,
    );
    const found: string[] = [];
    control.addEventListener('employer-found', ({ employerName }) => found.push(employerName));
    control.renderRoot.querySelector('button')!.click();
    control.value = '91350100M000100Y43';
    resolve({ name: '别的单位' });
    await settled(control);
    expect(found).to.deep.equal([]);
  });
});
