import { expect } from 'chai';
import { html } from 'lit';
import type { Form, SectionId } from '@accountant-register/schemas/vocabulary/definition.ts';
import type { Control } from '../controls/control.ts';
import { ControlInputEvent, ControlLeaveEvent } from '../controls/control-events.ts';
import { expectAccessible } from '../internal/testing/accessible.ts';
import { fixture, settled } from '../internal/testing/fixture.ts';
import type { Language } from '../internal/texts.ts';
import './define.ts';
import { definitions } from './definitions.ts';
import { commonItems, lists } from './lists.ts';
import { loadSection } from './load-section.ts';
import type { SectionForm } from './section-form.ts';

const identity = { name: '陈渔', idType: 'residentId', idNumber: '330203199001011025', mobile: '138****0001', gender: '2', birthDate: '1990-01-01', nationality: 'CN' };

async function make(section: SectionId, form: Form = {}, language: Language = 'zh') {
  const loaded = await loadSection(section, language);
  const element = await fixture<SectionForm>(html`<accountant-section-form .section=${loaded} .form=${{ basic: identity, ...form }} today="2026-11-23"></accountant-section-form>`);
  const control = (id: string) => element.renderRoot.querySelector<Control>(`#${id}`);
  const answer = async (id: string, value: string | boolean | null) => {
    control(id)!.value = value;
    control(id)!.dispatchEvent(new ControlInputEvent(id, value));
    await settled(element);
  };
  const leave = async (id: string) => {
    control(id)!.dispatchEvent(new ControlLeaveEvent(id));
    await settled(element);
  };
  const asked = () => [...element.renderRoot.querySelectorAll<Control>('.fields [id]')].map(({ name }) => name).filter(Boolean);
  return { element, control, answer, leave, asked };
}

describe('<accountant-section-form>', () => {
  for (const section of ['basic', 'workplace', 'education', 'qualification'] as const) {
    for (const language of ['zh', 'en'] as const) {
      it(`is accessible with all its errors shown: ${section}, ${language}`, async () => {
        document.documentElement.lang = language;
        const { element } = await make(section, { workplace: { isEmployed: true }, education: { fullTimeLevel: '21' }, qualification: { qualificationLevel: '1' } }, language);
        await element.validate();
        await settled(element);
        await expectAccessible(element);
        document.documentElement.lang = 'zh-CN';
      });
    }
  }

  it('has a list for every field whose options do not come along', async () => {
    for (const byLanguage of Object.values(definitions)) {
      const { definition } = await byLanguage.zh();
      const named = definition.fields.filter(({ codes, options }) => codes && !options).map(({ codes }) => codes);
      expect(Object.keys(lists)).to.include.members(named);
    }
  });

  it('calls what is common by the same names as the lists do', async () => {
    for (const [name, byLanguage] of Object.entries(commonItems)) {
      for (const language of ['zh', 'en'] as const) {
        const { items } = await lists[name]![language]();
        for (const [code, label] of byLanguage[language]) expect(items.find((item) => item[0] === code)?.[1]).to.equal(label);
      }
    }
  });

  it('does not ask what the sign-in states, and asks what a passport does not', async () => {
    expect((await make('basic')).asked()).to.deep.equal(['ethnicity', 'politicalStatus', 'email', 'remark']);
    const passport = { name: 'ANNA LEE', idType: 'passport', idNumber: 'E12345678', mobile: '138****0001' };
    expect((await make('basic', { basic: passport })).asked()).to.deep.equal(['gender', 'birthDate', 'nationality', 'email', 'remark']);
  });

  it('asks for the employer or the residence as the first question is answered', async () => {
    const { asked, answer } = await make('workplace');
    expect(asked()).to.deep.equal(['isEmployed']);
    await answer('isEmployed', true);
    expect(asked()).to.include('employerCode').and.not.include('residenceRegion');
    await answer('isEmployed', false);
    expect(asked()).to.include('residenceRegion').and.not.include('employerCode');
  });

  it('keeps what was typed in a branch that is left and entered again', async () => {
    const { control, answer } = await make('workplace', { workplace: { isEmployed: true } });
    await answer('employerName', '宁波甬江财务有限公司');
    await answer('isEmployed', false);
    await answer('isEmployed', true);
    expect(control('employerName')!.value).to.equal('宁波甬江财务有限公司');
  });

  it('tells what has changed', async () => {
    const { element, answer } = await make('basic');
    const told: unknown[] = [];
    element.addEventListener('field-change', ({ field, value }) => told.push([field, value]));
    await answer('email', 'a@b.cn');
    expect(told).to.deep.equal([['email', 'a@b.cn']]);
  });

  it('shows an error when the field is left, and takes it away while it is mended', async () => {
    const { control, answer, leave } = await make('basic');
    await answer('email', 'a@b');
    expect(control('email')!.error).to.equal('');
    await leave('email');
    expect(control('email')!.error).to.include('电子邮箱');
    await answer('email', 'a@b.cn');
    expect(control('email')!.error).to.equal('');
  });

  it('says how long a code should be, and how long it is', async () => {
    const { control, answer, leave } = await make('workplace', { workplace: { isEmployed: true } });
    await answer('employerCode', '91330200MA2100962');
    await leave('employerCode');
    expect(control('employerCode')!.error).to.include('18位').and.include('17位');
  });

  it('sums up what is wrong, puts focus there, and leads to each place', async () => {
    const { element, control } = await make('basic');
    expect(await element.validate()).to.equal(false);
    const summary = element.renderRoot.querySelector<HTMLElement>('#summary')!;
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(summary);
    const links = summary.querySelectorAll('a');
    expect([...links].map((link) => link.textContent)).to.deep.equal(['请选择民族。', '请选择政治面貌。']);
    links[1]!.click();
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(control('politicalStatus'));
  });

  it('takes out of the summary what has come beside the fields meanwhile', async () => {
    const { element } = await make('basic', { basic: { ...identity, ethnicity: '01', politicalStatus: '13' } });
    element.others = [{ path: '/files/photo', code: 'file-missing', params: {} }];
    expect(await element.validate()).to.equal(false);
    expect(element.renderRoot.querySelectorAll('#summary a').length).to.equal(1);
    element.others = [];
    await settled(element);
    expect(element.renderRoot.querySelector('#summary')).to.equal(null);
  });

  it('finds nothing wrong with answers that are right, blanks around them included', async () => {
    const { element } = await make('basic', { basic: { ...identity, ethnicity: '01', politicalStatus: '13', email: ' chenyu@example.com ' } });
    expect(await element.validate()).to.equal(true);
  });

  it('marks what the reviewer marked', async () => {
    const { element, control } = await make('basic');
    element.returned = ['/basic/email'];
    await settled(element);
    expect(control('email')!.returned).to.equal(true);
    expect(control('remark')!.returned).to.equal(false);
  });

  it('fills the name that the directory gave', async () => {
    const { element, control } = await make('workplace', { workplace: { isEmployed: true, employerCode: '91330200MA21009620' } });
    element.surroundings = { lookUpEmployer: async () => ({ name: '宁波甬江财务有限公司' }) };
    await settled(element);
    control('employerCode')!.renderRoot.querySelector('button')!.click();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await settled(element);
    expect(control('employerName')!.value).to.equal('宁波甬江财务有限公司');
  });
});
