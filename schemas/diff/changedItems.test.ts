import { describe, expect, it } from 'vitest';
import { exampleForm } from '../examples/exampleForm.ts';
import { changedItems } from './changedItems.ts';

const basic = exampleForm().basic!;
const workplace = exampleForm().workplace!;

describe('changedItems', () => {
  it('lists what changed in the order of the fields, starred or not', () => {
    const after = { ...basic, email: 'new@example.com', ethnicity: '02', name: '陈静' };
    expect(changedItems('basic', basic, after)).toEqual([
      { field: 'name', before: '陈静怡', after: '陈静', reviewed: true },
      { field: 'ethnicity', before: '01', after: '02', reviewed: false },
      { field: 'email', before: 'jingyi@example.com', after: 'new@example.com', reviewed: false },
    ]);
  });

  it('sees no change in another way of writing, or in an empty answer', () => {
    const after = {
      ...workplace,
      employerCode: '91330200ma2100-9620',
      employerName: ' 宁波示例贸易有限公司',
      employerPhone: '',
    };
    expect(changedItems('workplace', workplace, after)).toEqual([]);
    const phone = { ...workplace, employerPhone: '0574-87654321' };
    expect(changedItems('workplace', phone, { ...phone, employerPhone: '057487654321' })).toEqual([]);
  });

  it('tells no from not answered', () => {
    expect(changedItems('workplace', { isEmployed: false }, {})).toEqual([
      { field: 'isEmployed', before: false, after: null, reviewed: true },
    ]);
  });

  it('names the bureau as an item of its own', () => {
    const after = { ...workplace, authority: '330102' };
    expect(changedItems('workplace', { ...workplace, authority: '330203' }, after)).toEqual([
      { field: 'authority', before: '330203', after: '330102', reviewed: true },
    ]);
  });

  it('leaves out what belongs to an application alone, and names what the office states', () => {
    expect(changedItems('basic', basic, { ...basic, remark: 'x', isCpa: true })).toEqual([
      { field: 'isCpa', before: null, after: true, reviewed: false },
    ]);
  });
});
