import { expect } from 'chai';
import { html } from 'lit';
import { controlSuite } from '../../internal/testing/control-suite.ts';
import { fixture, settled, until } from '../../internal/testing/fixture.ts';
import { matchItems } from '../combobox/match-items.ts';
import { ControlInputEvent } from '../control-events.ts';
import './define.ts';
import type { RegionControl } from './region.ts';
import { regionNames } from './region-pieces.ts';

const city = (code: string, name: string, pinyin: string, districts: [string, string, string, [string, string, string][]][]) => ({
  code,
  name,
  pinyin,
  districts: districts.map(([code, name, pinyin, streets]) => ({ code, name, pinyin, streets })),
});
const pieces: { [name: string]: unknown } = {
  index: [['330100', '杭州市', 'hang zhou shi'], ['330200', '宁波市', 'ning bo shi'], ['330300', '温州市', 'wen zhou shi']],
  '330100': city('330100', '杭州市', 'hang zhou shi', [['330102', '上城区', 'shang cheng qu', [['001', '清波街道', 'qing bo']]]]),
  '330200': city('330200', '宁波市', 'ning bo shi', [
    ['330203', '海曙区', 'hai shu qu', [['001', '南门街道', 'nan men'], ['002', '江厦街道', 'jiang xia']]],
    ['330205', '江北区', 'jiang bei qu', [['001', '中马街道', 'zhong ma'], ['002', '白沙街道', 'bai sha']]],
  ]),
  '330300': city('330300', '温州市', 'wen zhou shi', [['330383', '龙港市', 'long gang shi', [['198', '龙港市直辖', 'long gang']]]]),
  'index.en': [['330200', 'Ningbo City 宁波市', 'ning bo shi']],
  '330200.en': city('330200', 'Ningbo City 宁波市', 'ning bo shi', [['330203', 'Haishu District 海曙区', 'hai shu qu', [['001', 'Nanmen Subdistrict 南门街道', 'nan men']]]]),
};
const load = async (piece: string) => pieces[piece];

describe('<accountant-region>', () => {
  controlSuite<RegionControl>('accountant-region', (control) => {
    control.load = load;
    control.city = '330200';
  });

  const make = async (value: string | null = null, city = '330200') => {
    const control = await fixture<RegionControl>(html`<accountant-region label="办公场所" .load=${load} .city=${city} .value=${value}></accountant-region>`);
    await until(() => level(control, 0).items.length > 0);
    await settled(control);
    return control;
  };
  const level = (control: RegionControl, index: number) => control.renderRoot.querySelectorAll('accountant-combobox')[index]!;
  const answer = async (control: RegionControl, index: number, value: string) => {
    level(control, index).dispatchEvent(new ControlInputEvent(level(control, index).name, value));
    await settled(control);
  };

  it('stores six digits with the district and nine with the street', async () => {
    const control = await make();
    await answer(control, 1, '330203');
    expect(control.value).to.equal('330203');
    await answer(control, 2, '002');
    expect(control.value).to.equal('330203002');
  });

  it('forgets the street when another district is chosen', async () => {
    const control = await make('330203002');
    await answer(control, 1, '330205');
    expect(control.value).to.equal('330205');
  });

  it('forgets the district when another city is chosen, and offers that city\'s', async () => {
    const control = await make('330203002');
    await answer(control, 0, '330100');
    expect(control.value).to.equal(null);
    await until(() => level(control, 1).items[0]?.[0] === '330102');
  });

  it('shows a stored region level by level', async () => {
    const control = await make('330205001', '');
    await until(() => level(control, 1).items.length > 0);
    await settled(control);
    expect([0, 1, 2].map((index) => level(control, index).value)).to.deep.equal(['330200', '330205', '001']);
  });

  it('marks the level that is missing, and leads to it', async () => {
    const control = await make();
    control.error = '请选择办公场所';
    const marked = () => [0, 1, 2].map((index) => level(control, index).renderRoot.querySelector('input')?.ariaInvalid);
    await settled(control);
    expect(marked()).to.deep.equal([null, 'true', null]);
    control.focus();
    expect(control.shadowRoot?.activeElement).to.equal(level(control, 1));
    await answer(control, 1, '330203');
    expect(marked()).to.deep.equal([null, null, 'true']);
    control.focus();
    expect(control.shadowRoot?.activeElement).to.equal(level(control, 2));
    await answer(control, 2, '002');
    expect(marked()).to.deep.equal([null, null, null]);
  });

  it('takes the one street that stands for a whole city', async () => {
    const control = await make(null, '330300');
    await answer(control, 1, '330383');
    expect(control.value).to.equal('330383198');
  });

  it('offers another try when a piece does not come', async () => {
    let isDown = true;
    const flaky = async (piece: string) => (isDown ? Promise.reject(new Error('down')) : pieces[piece.replace('x', '')]);
    const control = await fixture<RegionControl>(html`<accountant-region label="办公场所" .load=${flaky} city="x330200"></accountant-region>`);
    const retry = await until(() => control.renderRoot.querySelector<HTMLButtonElement>('.failed button'));
    isDown = false;
    retry.click();
    await until(() => control.renderRoot.querySelector('accountant-combobox'));
  });

  it('finds a district by pinyin and by initials', async () => {
    const control = await make();
    for (const typed of ['haishu', 'hsq']) expect(matchItems(level(control, 1).items, typed).map(([code]) => code)).to.deep.equal(['330203']);
  });

  it('names a region', async () => {
    expect(await regionNames(load, '330203001', 'zh')).to.deep.equal(['宁波市', '海曙区', '南门街道']);
    expect(await regionNames(load, '330203', 'zh')).to.deep.equal(['宁波市', '海曙区']);
  });

  it('names it in English from pieces of their own', async () => {
    expect(await regionNames(load, '330203', 'en')).to.deep.equal(['Ningbo City 宁波市', 'Haishu District 海曙区']);
  });
});
