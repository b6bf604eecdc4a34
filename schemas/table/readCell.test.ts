import { describe, expect, it } from 'vitest';
import { columns } from './columns.ts';
import { readCell } from './readCell.ts';

const read = (field: string, cell: string) => readCell(columns.find((column) => column.field === field)!.schema, cell);

describe('readCell', () => {
  it.each([
    ['gender', '女', '2'],
    ['gender', 'female', '2'],
    ['gender', '2', '2'],
    ['gender', '其他', '其他'],
    ['nationality', '中国（内地）', 'CN'],
    ['nationality', 'cn', 'CN'],
    ['isEmployed', '是', true],
    ['isEmployed', 'No', false],
    ['isEmployed', '也许', '也许'],
    ['workRegion', '330203001', '330203001'],
    ['workRegion', '宁波市 海曙区 南门街道', '330203001'],
    ['workRegion', '浙江省宁波市海曙区南门街道', '330203001'],
    ['workRegion', 'Nanmen Subdistrict, Haishu District, Ningbo City', '330203001'],
    ['workRegion', '火星', '火星'],
    ['accountingSince', '2019-7-1', '2019-07-01'],
    ['accountingSince', '2019/07/01', '2019-07-01'],
    ['accountingSince', '2019年7月1日', '2019-07-01'],
    ['accountingSince', '20190701', '2019-07-01'],
    ['accountingSince', '43647', '2019-07-01'],
    ['accountingSince', '2019-07-01 00:00:00', '2019-07-01'],
    ['accountingSince', '去年', '去年'],
    ['name', " '=1+1 ", '=1+1'],
    ['idNumber', '330203199001011025\t', '330203199001011025'],
    ['email', '   ', null],
  ])('reads %s of %j as %j', (field, cell, value) => expect(read(field, cell)).toEqual(value));
});
