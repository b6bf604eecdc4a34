import { expect } from 'chai';
import { picture } from '../../internal/testing/pictures.ts';
import { uprightSize } from './upright-size.ts';

const view = (bytes: readonly number[]) => new DataView(Uint8Array.from(bytes).buffer);
const start = [0xff, 0xd8];
const frame = [0xff, 0xc2, 0, 17, 8, 0x02, 0x44, 0x01, 0xa4];
const tables = [0xff, 0xc4, 0, 4, 0, 0];

/** What a camera writes of how it was held. */
function exif(orientation: number, isLittle: boolean): number[] {
  const number = (value: number, bytes: number) => Array.from({ length: bytes }, (_, at) => (value >> (8 * (isLittle ? at : bytes - 1 - at))) & 0xff);
  const entry = (tag: number, value: number) => [...number(tag, 2), ...number(3, 2), ...number(1, 4), ...number(value, 2), 0, 0];
  const order = isLittle ? 0x49 : 0x4d;
  const tiff = [order, order, ...number(42, 2), ...number(8, 4), ...number(2, 2), ...entry(0x0100, 420), ...entry(0x0112, orientation)];
  return [0xff, 0xe1, 0, 8 + tiff.length, 0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
}

describe('uprightSize', () => {
  it('reads the size of a picture that a browser made', async () => {
    const file = await picture({ width: 420, height: 580 });
    expect(uprightSize(new DataView(await file.arrayBuffer()))).to.deep.equal({ width: 420, height: 580 });
  });

  it('finds the frame behind tables, which are marked alike', () => {
    expect(uprightSize(view([...start, ...tables, ...frame]))).to.deep.equal({ width: 420, height: 580 });
  });

  for (const isLittle of [true, false]) {
    it(`tells whether its camera was held upright, ${isLittle ? 'the low byte first' : 'the high byte first'}`, () => {
      const heightOf = (orientation: number) => uprightSize(view([...start, ...exif(orientation, isLittle), ...frame]))?.height;
      expect([heightOf(1), heightOf(6), heightOf(3)]).to.deep.equal([580, undefined, undefined]);
    });
  }

  it('knows nothing of what is no JPEG', () => {
    expect(uprightSize(view([0x89, 0x50, 0x4e, 0x47]))).to.equal(undefined);
  });

  it('throws where the file ends before its size', () => {
    for (const bytes of [[], [...start, ...tables], [...start, 0xff, 0xe1, 0x40, 0, 1, 2]]) expect(() => uprightSize(view(bytes))).to.throw(RangeError);
  });
});
