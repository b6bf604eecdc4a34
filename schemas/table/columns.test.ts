import { describe, expect, it } from 'vitest';
import { columns } from './columns.ts';

describe('columns', () => {
  it('are every field that a record shows, each with a label of its own in both languages', () => {
    expect(columns.map(({ field }) => field)).toContain('appointedOn');
    expect(columns.map(({ field }) => field)).not.toContain('employerNameSource');
    // 备注 belongs to the application.
    expect(columns.map(({ field }) => field)).not.toContain('remark');
    for (const language of ['zh', 'en'] as const) {
      const labels = columns.map((column) => column.labels[language]);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it('tell apart what bears the same name', () => {
    const label = (field: string) => columns.find((column) => column.field === field)!.labels.zh;
    expect([label('workPostcode'), label('residencePostcode')]).toEqual(['邮政编码（办公场所）', '邮政编码（居住地 (户籍或学校所在地)）']);
    expect(label('partTimeVerificationCode')).toBe('电子认证号（非全日制学历信息）');
  });
});
