import { expect } from 'chai';
import { isMadeLarger, measurePixels } from './measure-pixels.ts';

type Options = { background?: string; blur?: number; x?: number; isEmpty?: boolean };

function drawn({ background = '#fff', blur = 0, x = 0, isEmpty = false }: Options = {}): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = 286;
  canvas.height = 400;
  const context = canvas.getContext('2d')!;
  context.fillStyle = background;
  context.fillRect(0, 0, 286, 400);
  if (!isEmpty) {
    context.filter = blur > 0 ? `blur(${blur}px)` : 'none';
    context.fillStyle = '#5a3a22';
    context.beginPath();
    context.arc(143 + x, 160, 60, 0, 7);
    context.fill();
    context.fillStyle = '#203050';
    context.fillRect(60 + x, 260, 166, 140);
    context.fillStyle = '#e8e0d0';
    for (let at = 0; at < 30; at++) context.fillRect(64 + x + at * 5, 270, 2, 120);
  }
  return context.getImageData(0, 0, 286, 400);
}

describe('measurePixels', () => {
  it('finds a white background white, a slight shadow included', () => {
    expect(measurePixels(drawn()).whiteBackground).to.equal(1);
    expect(measurePixels(drawn({ background: '#e9e7e6' })).whiteBackground).to.equal(1);
  });

  it('finds blue, red and grey backgrounds not white', () => {
    for (const background of ['#438edb', '#d03030', '#b0b0b0']) expect(measurePixels(drawn({ background })).whiteBackground).to.equal(0);
  });

  it('tells a sharp picture from a blurred one', () => {
    expect(measurePixels(drawn()).sharpness).to.be.greaterThan(0.3);
    expect(measurePixels(drawn({ blur: 8 })).sharpness).to.be.lessThan(0.1);
  });

  it('finds a figure in the middle, and one that stands aside', () => {
    expect(measurePixels(drawn())).to.include({ faces: 1, isCentred: true });
    expect(measurePixels(drawn({ x: 20 }))).to.include({ faces: 1, isCentred: true });
    for (const x of [-60, 60]) expect(measurePixels(drawn({ x }))).to.include({ faces: 1, isCentred: false });
  });

  it('finds nobody where there is nothing but white', () => {
    expect(measurePixels(drawn({ isEmpty: true })).faces).to.equal(0);
  });

  it('says nothing of the figure before a background that is not white', () => {
    expect(measurePixels(drawn({ background: '#438edb' }))).not.to.have.any.keys('faces', 'isCentred');
  });
});

describe('isMadeLarger', () => {
  it('tells a picture that was made three times as large from one of its own size', () => {
    const small = drawn();
    const canvas = document.createElement('canvas');
    canvas.width = 286 * 3;
    canvas.height = 400 * 3;
    const source = document.createElement('canvas');
    source.width = 286;
    source.height = 400;
    source.getContext('2d')!.putImageData(small, 0, 0);
    const context = canvas.getContext('2d')!;
    context.imageSmoothingQuality = 'high';
    context.drawImage(source, 0, 0, canvas.width, canvas.height);
    expect(isMadeLarger(small)).to.equal(false);
    expect(isMadeLarger(context.getImageData(0, 0, canvas.width, canvas.height))).to.equal(true);
  });

  it('has nothing against a picture without anything in it', () => {
    expect(isMadeLarger(drawn({ isEmpty: true }))).to.equal(false);
  });
});
