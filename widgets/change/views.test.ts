import { expect } from 'chai';
import { expectAccessible } from '../internal/testing/accessible.ts';
import { until } from '../internal/testing/fixture.ts';
import type { EducationYear, HistoryDetail } from '../session/types.ts';
import { haishu } from './testing/bureaus.ts';
import { FakeChange } from './testing/fake-change.ts';
import { levelRaised, photoChanged } from './testing/records.ts';
import { all, find, openRecord, settle, text } from './testing/open-change.ts';

const change: HistoryDetail = {
  id: 'h1', kind: 'change', section: 'qualification', receipt: 'N26-1123-8Q2W', register: 'ningbo', fields: ['qualificationLevel'], labels: [levelRaised.labels.field], status: 'approved',
  authority: haishu, submittedAt: '2026-11-20T02:00:00Z', decidedAt: '2026-11-23T02:00:00Z', items: [{ ...levelRaised, outcome: 'in-force' }],
  files: [{ id: 'f1', kind: 'qualificationCertificate', page: 1, bytes: 1, width: 700, height: 900, warnings: [] }], rounds: 2,
};
const correction: HistoryDetail = {
  ...change, id: 'h2', kind: 'correction', receipt: '', status: 'applied', submittedAt: '2025-03-01T02:00:00Z', decidedAt: undefined, files: [], rounds: 1, reason: '按考试成绩更正',
};
const years: EducationYear[] = [
  {
    year: 2026, total: 64, professional: 64, general: 0, isComplete: false, required: { total: 90, professional: 60, general: 18 },
    records: [
      { subject: 'professional', course: '管理会计应用', form: 'online', institution: '宁波某某培训学校', credits: 64, state: 'recorded', recordedOn: '2026-09-30' },
      { subject: 'general', form: 'classroom', credits: 18, state: 'enrolled' },
    ],
  },
  { year: 2025, total: 96, professional: 72, general: 24, isComplete: true, required: { total: 90, professional: 60, general: 18 }, records: [] },
  { year: 2024, total: 90, professional: 72, general: 18, isComplete: true, required: { total: 90, professional: 60, general: 18 }, records: [] },
];

async function openTab(tab: 'history' | 'education') {
  const fake = new FakeChange();
  fake.history = [change, correction];
  fake.years = years;
  const { element } = await openRecord(fake);
  find(element, `#tab-${tab}`)?.click();
  await until(() => find(element, tab === 'history' ? '.filters' : '.chart'));
  return { element, fake };
}

describe('历史记录', () => {
  it('passes the accessibility check, closed and open', async () => {
    const { element } = await openTab('history');
    await expectAccessible(element);
    find(element, 'summary')?.click();
    await until(() => find(element, '.items'));
    await expectAccessible(element);
  });

  it('narrows by section, state and date', async () => {
    const { element } = await openTab('history');
    const shown = () => all(element, 'li.card strong').map((title) => title.textContent);
    expect(shown()).to.deep.equal(['信息变更 · 专业技术资格', '依职权更正']);
    const state = find<HTMLSelectElement>(element, '#state') as HTMLSelectElement;
    state.value = 'applied';
    state.dispatchEvent(new Event('change'));
    await settle(element);
    expect(shown()).to.deep.equal(['依职权更正']);
    find(element, '.filters button')?.click();
    await settle(element);
    expect(shown()).to.have.length(2);
  });

  it('shows in 明细 before and after, the papers, the bureau and the dates', async () => {
    const { element } = await openTab('history');
    find(element, 'summary')?.click();
    await until(() => find(element, '.items'));
    const entry = find(element, 'li.card') as HTMLElement;
    expect(text(entry)).to.include('专业技术资格级别').and.to.include('初级').and.to.include('中级').and.to.include('已生效');
    expect(text(entry)).to.include('证明材料： 专业技术资格证书').and.to.include('海曙区财政局').and.to.include('2026年11月23日').and.to.include('共提交 2 次');
  });

  it('tells of photos in words where they do not come, and that there was none before', async () => {
    const { element, fake } = await openTab('history');
    fake.failing = { file: new TypeError('offline') };
    fake.history = [{ ...change, items: [photoChanged, { ...photoChanged, before: null }] }];
    find(element, 'summary')?.click();
    await until(() => find(element, '.items'));
    const photos = all(element, '.items tbody tr').map((row) => all(row, 'td .content').slice(0, 2).map((cell) => cell.textContent?.trim()));
    expect(photos).to.deep.equal([['原照片', '新照片'], ['无', '新照片']]);
  });

  it('shows photos that come', async () => {
    const { element, fake } = await openTab('history');
    fake.history = [{ ...change, items: [photoChanged] }];
    find(element, 'summary')?.click();
    const photos = await until(() => (all(element, '.items img').length === 2 ? all<HTMLImageElement>(element, '.items img') : undefined));
    expect(photos.map(({ alt }) => alt)).to.deep.equal(['原照片', '新照片']);
    await expectAccessible(element);
  });

  it('shows what the office corrected, and why', async () => {
    const { element } = await openTab('history');
    all(element, 'summary')[1]?.click();
    await until(() => text(element).includes('按考试成绩更正'));
  });
});

describe('继续教育', () => {
  it('passes the accessibility check', async () => {
    await expectAccessible((await openTab('education')).element);
  });

  it('shows three years against the requirement, in a chart and in a table', async () => {
    const { element } = await openTab('education');
    const rows = all<HTMLTableRowElement>(element, 'tbody tr').slice(0, 3).map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).to.deep.equal([
      ['2026', '64 / 90', '64 / 60', '0 / 18', '○ 未完成'],
      ['2025', '96 / 90', '72 / 60', '24 / 18', '✓ 完成'],
      ['2024', '90 / 90', '72 / 60', '18 / 18', '✓ 完成'],
    ]);
    expect(all(element, 'svg rect[class="part"]')).to.have.length(1);
    expect(text(element)).to.include('会计专业科目').and.to.include('网络培训').and.to.include('已登记').and.to.include('2025年度没有继续教育记录。');
  });

  it('names the course beside its subject, as a move that has to wait for it does', async () => {
    const { element } = await openTab('education');
    const rows = all<HTMLTableRowElement>(element, 'tbody tr').slice(3).map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).to.deep.equal([
      ['会计专业科目', '管理会计应用', '网络培训', '宁波某某培训学校', '64', '已登记', '2026年9月30日'],
      ['一般公需科目', '—', '面授培训', '—', '18', '已报名', '—'],
    ]);
  });
});
