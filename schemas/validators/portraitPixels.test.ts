import { describe, expect, it } from 'vitest';
import { measurePortrait, type Pixels } from './portraitPixels.ts';

type Colour = readonly [red: number, green: number, blue: number];
type Options = { background?: Colour; aside?: number; isEmpty?: boolean; isSoft?: boolean; channels?: 3 | 4 };

const white: Colour = [255, 255, 255];

/** A striped figure of 120 px in the lower part of a picture of 286 × 400. */
function drawn({ background = white, aside = 0, isEmpty = false, isSoft = false, channels = 4 }: Options = {}): Pixels {
  return make(286, 400, channels, (x, y) => {
    const isFigure = !isEmpty && y >= 100 && Math.abs(x - 143 - aside) < 60;
    if (!isFigure) return background;
    const light = isSoft ? 120 + 60 * Math.sin(x / 18) : x % 8 < 4 ? 60 : 200;
    return [light, light, light];
  });
}

function make(width: number, height: number, channels: 3 | 4, colour: (x: number, y: number) => Colour): Pixels {
  const data = new Uint8ClampedArray(width * height * channels).fill(255);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) data.set(colour(x, y), (y * width + x) * channels);
  return { data, width, height, channels };
}

/** Waves as short as pixels can tell of, drawn `times` as large. */
function waves(times: number): Pixels {
  return make(300, 400, 3, (x, y) => {
    const light = 128 + 50 * Math.sin((2.1 * x) / times) + 50 * Math.sin((2.1 * y + 0.4 * x) / times);
    return [light, light, light];
  });
}

describe('measurePortrait', () => {
  it('finds a white background white, a slight shadow and a warm lamp included', () => {
    expect(measurePortrait({ small: drawn() }).whiteBackground).toBe(1);
    expect(measurePortrait({ small: drawn({ background: [233, 231, 230] }) }).whiteBackground).toBe(1);
    expect(measurePortrait({ small: drawn({ background: [244, 236, 220] }) }).whiteBackground).toBe(1);
  });

  it.each([[[67, 142, 219]], [[208, 48, 48]], [[176, 176, 176]], [[244, 236, 219]]] as [Colour][])('finds a background of %s not white', (background) => {
    expect(measurePortrait({ small: drawn({ background }) }).whiteBackground).toBe(0);
  });

  it('tells a sharp picture from a soft one', () => {
    expect(measurePortrait({ small: drawn() }).sharpness).toBeGreaterThan(0.3);
    expect(measurePortrait({ small: drawn({ isSoft: true, background: [120, 120, 120] }) }).sharpness).toBeLessThan(0.3);
  });

  it('finds a figure in the middle, and one that stands aside', () => {
    expect(measurePortrait({ small: drawn() })).toMatchObject({ faces: 1, isCentred: true });
    expect(measurePortrait({ small: drawn({ aside: 30 }) })).toMatchObject({ faces: 1, isCentred: true });
    for (const aside of [-60, 60]) expect(measurePortrait({ small: drawn({ aside }) })).toMatchObject({ faces: 1, isCentred: false });
  });

  it('finds nobody where there is nothing but white', () => {
    expect(measurePortrait({ small: drawn({ isEmpty: true }) }).faces).toBe(0);
  });

  it('says nothing of the figure before a background that is not white', () => {
    expect(Object.keys(measurePortrait({ small: drawn({ background: [67, 142, 219] }) }))).not.toContain('faces');
  });

  it('tells a picture that was made three times as large from one of its own size', () => {
    expect(measurePortrait({ small: drawn(), own: waves(1) }).isEnlarged).toBe(false);
    expect(measurePortrait({ small: drawn(), own: waves(3) }).isEnlarged).toBe(true);
  });

  it('has nothing against a picture without anything in it', () => {
    const small = drawn({ isEmpty: true });
    expect(measurePortrait({ small, own: small }).isEnlarged).toBe(false);
  });

  it('measures three channels as it measures four', () => {
    expect(measurePortrait({ small: drawn({ channels: 3 }), own: drawn({ channels: 3 }) })).toEqual(measurePortrait({ small: drawn(), own: drawn() }));
  });
});
