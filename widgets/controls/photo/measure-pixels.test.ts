import { expect } from 'chai';
import { measurePixels } from './measure-pixels.ts';

function portrait(background: string, blur = 0) {
  const canvas = document.createElement('canvas');
  canvas.width = 215;
  canvas.height = 300;
  const context = canvas.getContext('2d')!;
  context.fillStyle = background;
  context.fillRect(0, 0, 215, 300);
  context.filter = blur > 0 ? `blur(${blur}px)` : 'none';
  context.fillStyle = '#5a3a22';
  context.beginPath();
  context.arc(107, 110, 55, 0, 7);
  context.fill();
  context.fillStyle = '#203050';
  context.fillRect(40, 190, 135, 110);
  return measurePixels(context.getImageData(0, 0, 215, 300));
}

describe('measurePixels', () => {
  it('finds a white background white, a slight shadow included', () => {
    expect(portrait('#fff').whiteBackground).to.equal(1);
    expect(portrait('#e9e7e6').whiteBackground).to.equal(1);
  });
  it('finds blue, red and grey backgrounds not white', () => {
    for (const colour of ['#438edb', '#d03030', '#b0b0b0']) expect(portrait(colour).whiteBackground).to.equal(0);
  });
  it('tells a sharp picture from a blurred one', () => {
    expect(portrait('#fff').sharpness).to.be.greaterThan(0.3);
    expect(portrait('#fff', 8).sharpness).to.be.lessThan(0.1);
  });
});
