/** Pixels as a canvas gives them: red, green, blue, alpha of each. */
export type Pixels = { data: Uint8ClampedArray; width: number; height: number };

export type PixelMeasures = { whiteBackground: number; sharpness: number; faces?: number; isCentred?: boolean };

/** Height that a portrait is brought to before it is measured, so that each number means the same for every portrait. */
export const measuredHeight = 400;

/** Taller pictures have detail to spare: an empty finest scale says nothing of them. */
export const largestAsked = 1200;

/** Variance of the Laplacian that counts as 1. */
const sharpest = 500;

/** Detail at the finest scale against the next, below which a picture was made two to three times as large. */
const leastFinest = 0.12;

/**
 * What the pixels of a portrait of `measuredHeight` tell, by the register's own measures (`measurePhoto`): the background's
 * white, how sharp the edges are, and where the figure stands.
 *
 * The figure is whatever stands out from white where a head should be. That tells an empty picture from one with somebody
 * in it, and the middle from the side; it cannot tell a face from a hat, nor count faces, and so it only ever warns.
 */
export function measurePixels(pixels: Pixels): PixelMeasures {
  const whiteBackground = whiteShare(pixels);
  return { whiteBackground, sharpness: Math.min(1, laplacianVariance(greyOf(pixels), pixels) / sharpest), ...(whiteBackground > 0.5 && figureIn(pixels)) };
}

/** Whether a picture in its own size was made larger: it then has no detail at the finest scale. */
export function isMadeLarger(pixels: Pixels): boolean {
  const { width, height } = pixels;
  const grey = greyOf(pixels);
  const bend = (at: number, by: number) => ((grey[at - by] as number) + (grey[at + by] as number) - 2 * (grey[at] as number)) ** 2;
  let near = 0;
  let far = 0;
  for (let y = 2; y < height - 2; y++) {
    for (let at = y * width + 2; at < (y + 1) * width - 2; at++) {
      near += bend(at, 1) + bend(at, width);
      far += bend(at, 2) + bend(at, 2 * width);
    }
  }
  return far > 0 && near / far < leastFinest;
}

/** Share of white beside the head: the upper edge, and the outer edges of the upper half. */
function whiteShare(pixels: Pixels): number {
  const { width, height } = pixels;
  const top = Math.round(height * 0.06);
  const side = Math.round(width * 0.08);
  let white = 0;
  let all = 0;
  for (let y = 0; y < height / 2; y++) {
    for (let x = 0; x < width; x++) {
      if (y >= top && x >= side && x < width - side) continue;
      all++;
      if (isWhite(pixels, y * width + x)) white++;
    }
  }
  return white / all;
}

function isWhite({ data }: Pixels, pixel: number): boolean {
  const at = pixel * 4;
  const [red, green, blue] = [data[at] as number, data[at + 1] as number, data[at + 2] as number];
  const darkest = Math.min(red, green, blue);
  return darkest >= 220 && Math.max(red, green, blue) - darkest <= 24;
}

/** What stands out from white in the band where a head should be: whether there is anything, and whether it is in the middle. */
function figureIn(pixels: Pixels): { faces: number; isCentred: boolean } {
  const { width, height } = pixels;
  let all = 0;
  let sum = 0;
  const from = Math.round(height * 0.2);
  const to = Math.round(height * 0.6);
  for (let y = from; y < to; y++) {
    for (let x = 0; x < width; x++) {
      if (isWhite(pixels, y * width + x)) continue;
      all++;
      sum += x + 0.5;
    }
  }
  const isThere = all > (to - from) * width * 0.08;
  return { faces: isThere ? 1 : 0, isCentred: Math.abs(sum / all / width - 0.5) < 0.12 };
}

function greyOf({ data }: Pixels): Float32Array {
  const grey = new Float32Array(data.length / 4);
  for (let at = 0; at < grey.length; at++) grey[at] = 0.21 * (data[at * 4] as number) + 0.72 * (data[at * 4 + 1] as number) + 0.07 * (data[at * 4 + 2] as number);
  return grey;
}

function laplacianVariance(grey: Float32Array, { width, height }: Pixels): number {
  let sum = 0;
  let squares = 0;
  let count = 0;
  for (let y = 1; y < height - 1; y++) {
    for (let at = y * width + 1; at < (y + 1) * width - 1; at++) {
      const value = (grey[at - 1] as number) + (grey[at + 1] as number) + (grey[at - width] as number) + (grey[at + width] as number) - 4 * (grey[at] as number);
      sum += value;
      squares += value * value;
      count++;
    }
  }
  return squares / count - (sum / count) ** 2;
}
