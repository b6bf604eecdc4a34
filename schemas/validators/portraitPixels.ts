import type { PhotoMeasures } from './photo.ts';

/** Pixels in rows, `channels` numbers from 0 to 255 for each: red, green, blue, and whatever follows. */
export type Pixels = { data: ArrayLike<number>; width: number; height: number; channels: 3 | 4 };

/** Height that a portrait is brought to before it is measured, so that each number means the same for every portrait. */
export const measuredHeight = 400;

/** Taller pictures have detail to spare: soft optics leave their finest scale empty too, and nothing is wrong with that. */
export const largestAsked = 1200;

/** What counts as the white of a studio's wall: light enough, and without a tint. Shadows and warm lamps are let pass. */
const white = { darkest: 220, tint: 24 };

/** Variance of the Laplacian that counts as 1; a tenth of it is where blur shows at the size the picture is looked at. */
const sharpest = 400;

/** Detail at the finest scale against the next, below which a picture is one that was made two to three times as large. */
const leastFinest = 0.12;

/** Rows looked at for edges, the finest scale and the figure: more of them would tell the same and cost a phone time. */
const rowsLooked = 100;

/** Share of the band at the head's height that somebody standing there fills at least, and how far from the middle they may stand. */
const figure = { least: 0.08, aside: 0.12 };

/**
 * What the pixels of a portrait tell beyond its size, told alike by browser and register: `small` has `measuredHeight`, `own` is
 * the picture in its own size, given only up to a height of `largestAsked`.
 *
 * The figure is whatever stands out from white where a head should be. That tells an empty picture from one with somebody in
 * it, and the middle from the side; it cannot tell a face from a hat, nor count faces, and so it only ever warns.
 */
export function measurePortrait({ small, own }: { small: Pixels; own?: Pixels }): Pick<PhotoMeasures, 'whiteBackground' | 'sharpness' | 'isEnlarged' | 'faces' | 'isCentred'> {
  const whiteBackground = whiteShare(small);
  return {
    whiteBackground,
    sharpness: Math.min(1, edgeVariance(small) / sharpest),
    isEnlarged: own !== undefined && isMadeLarger(own),
    ...(whiteBackground > 0.5 && figureIn(small)),
  };
}

/** Share of white beside the head: the upper edge, and the outer edges of the upper half. */
function whiteShare(pixels: Pixels): number {
  const { width, height } = pixels;
  const top = Math.round(height * 0.06);
  const side = Math.round(width * 0.08);
  let near = 0;
  let all = 0;
  for (let y = 0; y < height / 2; y++) {
    for (let x = 0; x < width; x++) {
      // The head stands in the middle below the top; what frames it is the background.
      if (y >= top && x === side) x = Math.max(side, width - side);
      if (x >= width) break;
      all++;
      if (isWhite(pixels, y * width + x)) near++;
    }
  }
  return near / all;
}

function isWhite({ data, channels }: Pixels, pixel: number): boolean {
  const at = pixel * channels;
  const red = data[at] as number;
  const green = data[at + 1] as number;
  const blue = data[at + 2] as number;
  const darkest = Math.min(red, green, blue);
  return darkest >= white.darkest && Math.max(red, green, blue) - darkest <= white.tint;
}

/** What stands out from white in the band where a head should be: whether there is anything, and whether it is in the middle. */
function figureIn(pixels: Pixels): { faces: number; isCentred: boolean } {
  const { width, height } = pixels;
  let all = 0;
  let sum = 0;
  const from = Math.round(height * 0.2);
  const to = Math.round(height * 0.6);
  const step = stepOf(height);
  for (let y = from; y < to; y += step) {
    for (let x = 0; x < width; x++) {
      if (isWhite(pixels, y * width + x)) continue;
      all += step;
      sum += (x + 0.5) * step;
    }
  }
  const isThere = all > (to - from) * width * figure.least;
  return { faces: isThere ? 1 : 0, isCentred: Math.abs(sum / all / width - 0.5) < figure.aside };
}

/** Variance of the Laplacian: how much the edges stand out. */
function edgeVariance(pixels: Pixels): number {
  const { width, height } = pixels;
  let sum = 0;
  let squares = 0;
  let count = 0;
  for (let y = 1; y < height - 1; y += stepOf(height)) {
    const grey = greyOf(pixels, y - 1, y + 2);
    for (let at = width + 1; at < 2 * width - 1; at++) {
      const value = (grey[at - 1] as number) + (grey[at + 1] as number) + (grey[at - width] as number) + (grey[at + width] as number) - 4 * (grey[at] as number);
      sum += value;
      squares += value * value;
      count++;
    }
  }
  return count === 0 ? 0 : squares / count - (sum / count) ** 2;
}

/** Energy of the second differences between neighbours, against that between pixels two apart; 1/16 for a smooth slope. */
function isMadeLarger(pixels: Pixels): boolean {
  const { width, height } = pixels;
  let near = 0;
  let far = 0;
  for (let y = 2; y < height - 2; y += stepOf(height)) {
    const grey = greyOf(pixels, y - 2, y + 3);
    for (let at = 2 * width + 2; at < 3 * width - 2; at++) {
      const twice = 2 * (grey[at] as number);
      const nearAcross = (grey[at - 1] as number) + (grey[at + 1] as number) - twice;
      const nearDown = (grey[at - width] as number) + (grey[at + width] as number) - twice;
      const farAcross = (grey[at - 2] as number) + (grey[at + 2] as number) - twice;
      const farDown = (grey[at - 2 * width] as number) + (grey[at + 2 * width] as number) - twice;
      near += nearAcross * nearAcross + nearDown * nearDown;
      far += farAcross * farAcross + farDown * farDown;
    }
  }
  return far > 0 && near / far < leastFinest;
}

function stepOf(height: number): number {
  return Math.max(1, Math.floor(height / rowsLooked));
}

/** Lightness of the rows `from` up to `to`. */
function greyOf({ data, width, channels }: Pixels, from: number, to: number): Float32Array {
  const grey = new Float32Array((to - from) * width);
  for (let pixel = 0, at = from * width * channels; pixel < grey.length; pixel++, at += channels) {
    grey[pixel] = 0.21 * (data[at] as number) + 0.72 * (data[at + 1] as number) + 0.07 * (data[at + 2] as number);
  }
  return grey;
}
