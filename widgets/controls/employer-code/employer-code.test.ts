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

  it('drops an answer to a code that has been changed meanwhile', async () => {
    let resolve: (employer: { name: string }) => void = () => undefined;
    const control = await fixture<EmployerCodeControl>(
      html`<accountant-employer-code label="代码" .value=${'A'} .lookUp=${() => new Promise<{ name: string }>((done) => (resolve = done))}></accountant-employer-code>`,
    );
    const found: string[] = [];
    control.addEventListener('employer-found', ({ employerName }) => found.push(employerName));
    control.renderRoot.querySelector('button')!.click();
    control.value = 'B';
    resolve({ name: '别的单位' });
    await settled(control);
    expect(found).to.deep.equal([]);
  });
});
