import { expect } from 'chai';
import { parseDate } from './parse-date.ts';

describe('parseDate', () => {
  for (const text of ['2019-7-1', '2019-07-01', '20190701', '2019年7月1日', '2019/7/1', '2019.07.01', ' ２０１９－７－１ ', '2019 7 1']) {
    it(`reads "${text}"`, () => expect(parseDate(text)).to.equal('2019-07-01'));
  }
  for (const text of ['', '2019', '2019-7', '2019-2-30', '20190230', '2019-13-01', '1-7-2019', '0019-07-01', '七月一日']) {
    it(`finds no day in "${text}"`, () => expect(parseDate(text)).to.equal(undefined));
  }
  it('knows leap years', () => {
    expect(parseDate('2020-2-29')).to.equal('2020-02-29');
    expect(parseDate('2019-2-29')).to.equal(undefined);
  });
});
