import { describe, expect, it } from 'vitest';
import { exampleDay, exampleForm, unemployedExampleForm } from '../examples/exampleForm.ts';
import { checkForm } from '../validators/checkForm.ts';
import type { Form, SectionId, SectionValues } from '../vocabulary/definition.ts';
import { planChange } from './planChange.ts';

const check = (form: Form) => checkForm(form, { today: exampleDay });
const bureausOf = (region: string) => (region.startsWith('33') ? [region.slice(0, 6)] : []);

function plan(section: SectionId, answers: SectionValues, record: Form = exampleForm({ workplace: { authority: '330203' } })) {
  return planChange({ section, record, answers, bureausOf, check });
}

const shown = ({ items }: ReturnType<typeof plan>) => items.map(({ field, reviewed, waits }) => `${field}${reviewed ? '*' : ''}${waits ? ' waits' : ''}`);

describe('planChange', () => {
  it('sees nothing in what is on record already, written otherwise', () => {
    expect(plan('basic', { email: ' jingyi@EXAMPLE.com ' })).toMatchObject({ items: [], findings: [], requiredEvidence: [] });
  });

  it('puts the unstarred into force at once and lets the starred wait', () => {
    expect(shown(plan('workplace', { employerName: '宁波另一贸易有限公司', employerPhone: '0574-87654321' }))).toEqual(['employerName* waits', 'employerPhone']);
  });

  it('leaves alone what is not asked: since when somebody does accounting stays as it is on record', () => {
    const record = unemployedExampleForm({ workplace: { authority: '330102', accountingSince: '2012-07-01' } });
    expect(plan('workplace', { accountingSince: '2030-01-01' }, record)).toMatchObject({ items: [], findings: [] });
  });

  it('lets wait what would break the record without the starred items', () => {
    const record = unemployedExampleForm({ workplace: { authority: '330102' } });
    const planned = plan('workplace', { ...exampleForm().workplace }, record);
    expect(planned.findings).toEqual([]);
    expect(planned.items.find(({ field }) => field === 'accountingPost')).toMatchObject({ reviewed: false, waits: true });
    expect(planned.authority).toBe('330203');
    expect(planned.items.find(({ field }) => field === 'authority')).toMatchObject({ before: '330102', after: '330203', waits: true });
    expect(planned.items.find(({ field }) => field === 'residenceRegion')).toMatchObject({ after: null });
  });

  it('lets an appointment wait that asks for the new level', () => {
    const planned = plan('qualification', { qualificationLevel: '3', appointedPost: '4', appointedOn: '2020-01-01' });
    expect(shown(planned).filter((item) => item.startsWith('appointed'))).toEqual(['appointedPost waits', 'appointedOn waits']);
  });

  it('is held back by gaps of the group that is changed, and by no others', () => {
    const record = exampleForm({ basic: { politicalStatus: null }, education: { fullTimeSchool: null }, workplace: { authority: '330203' } });
    expect(plan('qualification', { qualificationNumber: '33014299' }, record).findings).toEqual([]);
    expect(plan('basic', { email: 'new@example.com' }, record).findings.map(({ path }) => path)).toEqual(['/basic/politicalStatus']);
    const partTime = { partTimeLevel: '21', partTimeDegree: '0', partTimeSchool: '宁波大学', partTimeMajor: '会计学', partTimeGraduatedOn: '2016-06-30' };
    expect(plan('education', partTime, record).findings).toEqual([]);
    expect(plan('education', { fullTimeMajor: '财务管理' }, record).findings.map(({ path }) => path)).toEqual(['/education/fullTimeSchool']);
  });

  it('wants the street that an old record lacks where the workplace is changed, and nowhere else', () => {
    const record = exampleForm({ workplace: { workRegion: '330203', authority: '330203' } });
    expect(plan('basic', { email: 'new@example.com' }, record).findings).toEqual([]);
    expect(plan('workplace', { employerPhone: '0574-87654321' }, record).findings.map(({ path, code }) => [path, code])).toEqual([['/workplace/workRegion', 'street-missing']]);
    expect(plan('workplace', { employerPhone: '0574-87654321', workRegion: '330203001' }, record).findings).toEqual([]);
  });

  it('follows another document number in what that states', () => {
    const planned = plan('basic', { idType: 'residentId', idNumber: '330203199001011025' });
    expect(shown(planned)).toEqual(['idNumber* waits', 'gender* waits']);
    expect(planned.requiredEvidence).toEqual(['idCardFront', 'idCardBack']);
  });

  it('proposes the right bureau where the record has another, and wants the proof of the place', () => {
    const planned = plan('workplace', {}, exampleForm({ workplace: { authority: '330212' } }));
    expect(shown(planned)).toEqual(['authority* waits']);
    expect(planned.requiredEvidence).toEqual(['currentWorkProof']);
  });

  it('keeps a bureau that was chosen among several', () => {
    const source = { section: 'workplace', record: exampleForm({ workplace: { authority: '330203' } }), answers: { authority: '330290' }, check } as const;
    expect(planChange({ ...source, bureausOf: () => ['330203', '330290'] }).authority).toBe('330290');
    expect(planChange({ ...source, bureausOf: () => ['330203'] }).authority).toBe('330203');
  });

  it('makes of a bureau that is chosen among several an item of its own, and keeps that of the record where none was chosen', () => {
    const record = exampleForm({ workplace: { authority: '330203' } });
    const among = (answers: SectionValues) => planChange({ section: 'workplace', record, answers, check, bureausOf: () => ['330203', '330290'] });
    expect(shown(among({ authority: '330290' }))).toEqual(['authority* waits']);
    expect(among({ employerPhone: '0574-87654321' })).toMatchObject({ authority: '330203', findings: [] });
  });

  it('is held back while none of several bureaus is chosen, and takes none that does not serve the region', () => {
    const record = exampleForm({ workplace: { authority: '330203' } });
    const among = (answers: SectionValues) => planChange({ section: 'workplace', record, answers, check, bureausOf: () => ['330212', '330290'] });
    for (const answers of [{}, { authority: '330102' }]) {
      const planned = among({ workAddress: '虚构路8号', ...answers });
      expect(planned.authority).toBeUndefined();
      expect(planned.findings).toEqual([{ path: '/workplace/authority', code: 'required', params: {} }]);
    }
    expect(among({ workAddress: '虚构路8号', authority: '330290' })).toMatchObject({ authority: '330290', findings: [] });
  });

  it('takes a new photo as an item that waits', () => {
    const planned = planChange({ section: 'basic', record: exampleForm(), answers: {}, photo: { before: 'old', after: 'new' }, bureausOf, check });
    expect(planned).toMatchObject({ items: [{ field: 'photo', before: 'old', after: 'new', reviewed: true, waits: true }], requiredEvidence: ['photo', 'idCardFront', 'idCardBack'] });
  });

  it('names no bureau for a region without one', () => {
    expect(plan('workplace', { workRegion: '110101' }).authority).toBeUndefined();
  });
});
