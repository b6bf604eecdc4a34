import { expect } from 'chai';
import { matchItems, onlyItem, type Item } from './match-items.ts';

const items: Item[] = [
  ['330203', '海曙区', 'hai shu qu'],
  ['330205', '江北区', 'jiang bei qu'],
  ['330225', '象山县', 'xiang shan xian'],
  ['330226', '宁海县', 'ning hai xian'],
];
const codes = (found: readonly Item[]) => found.map(([code]) => code);

describe('matchItems', () => {
  it('shows all of them while nothing is typed', () => expect(matchItems(items, ' ')).to.have.length(4));
  it('finds by Han', () => expect(codes(matchItems(items, '曙'))).to.deep.equal(['330203']));
  it('finds by pinyin, whatever the case', () => expect(codes(matchItems(items, 'JiangB'))).to.deep.equal(['330205']));
  it('finds by initials', () => expect(codes(matchItems(items, 'xs'))).to.deep.equal(['330225']));
  it('finds by a second reading, that of what is in brackets', () => {
    const hongKong: Item = ['HK', '中国（香港）', 'zhong guo xiang gang,xiang gang'];
    for (const typed of ['zhongguox', 'zgxg', 'xianggang', 'xg']) expect(matchItems([...items, hongKong], typed)[0]).to.equal(hongKong);
  });
  it('finds by code, also in full-width digits', () => expect(codes(matchItems(items, '３３０２２６'))).to.deep.equal(['330226']));
  it('puts those that begin with it before those that hold it', () =>
    expect(codes(matchItems(items, '海'))).to.deep.equal(['330203', '330226']));
  it('finds nothing for what is not there', () => expect(matchItems(items, '上城')).to.deep.equal([]));
});

describe('onlyItem', () => {
  it('takes the only match', () => expect(onlyItem(items, 'hsq')?.[0]).to.equal('330203'));
  it('takes an exact label even if others hold it', () => expect(onlyItem([...items, ['1', '海']], '海')?.[0]).to.equal('1'));
  it('takes none where several match', () => expect(onlyItem(items, '海')).to.equal(undefined));
  it('takes none for an empty text', () => expect(onlyItem(items.slice(0, 1), '')).to.equal(undefined));
});
