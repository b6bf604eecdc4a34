/** Pixels as a canvas gives them: red, green, blue, alpha of each. */
export type Pixels = { data: Uint8ClampedArray; width: number; height: number };

/** What pixels tell of a portrait: how white its background is, and how sharp its edges are. */
export function measurePixels(pixels: Pixels): { whiteBackground: number; sharpness: number } {
  return { whiteBackground: whiteShare(pixels), sharpness: sharpness(pixels) };
}

/** Share of white beside the head: the upper edge, and the outer eighth of both sides down to the middle. */
function whiteShare({ data, width, height }: Pixels): number {
  let white = 0;
  let all = 0;
  const edge = Math.max(1, Math.round(width / 8));
  const top = Math.max(1, Math.round(height / 20));
  for (let y = 0; y < height / 2; y++) {
    for (let x = 0; x < width; x++) {
      if (y >= top && x >= edge && x < width - edge) continue;
      const at = (y * width + x) * 4;
      const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
      const darkest = Math.min(red, green, blue);
      all++;
      if (darkest >= 220 && Math.max(red, green, blue) - darkest <= 28) white++;
    }
  }
  return white / all;
}

/** Steepness of the steepest hundredth of all edges, 0 to 1: a blurred picture has none that are steep. */
function sharpness({ data, width, height }: Pixels): number {
  const counts = new Uint32Array(256);
  const light = (x: number, y: number) => {
    const at = (y * width + x) * 4;
    return 0.3 * (data[at] ?? 0) + 0.59 * (data[at + 1] ?? 0) + 0.11 * (data[at + 2] ?? 0);
  };
  let all = 0;
  for (let y = 0; y < height - 1; y++) {
    for (let x = 0; x < width - 1; x++) {
      const here = light(x, y);
      const step = Math.round(Math.max(Math.abs(here - light(x + 1, y)), Math.abs(here - light(x, y + 1))));
      counts[step] = (counts[step] ?? 0) + 1;
      all++;
    }
  }
  let steeper = 0;
  for (let step = 255; step > 0; step--) {
    steeper += counts[step] ?? 0;
    if (steeper >= all / 100) return step / 255;
  }
  return 0;
}
