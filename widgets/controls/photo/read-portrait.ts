import { largestAsked } from '@accountant-register/schemas/validators/portraitPixels.ts';
import { readJpeg } from '../files/read-jpeg.ts';
import { uprightSize } from '../files/upright-size.ts';

/** A portrait: its own size, and its bitmap, which may be smaller where it is tall. */
export type Portrait = { width: number; height: number; bitmap: ImageBitmap };

/** Decodes a portrait, no larger than it is looked at where the browser can; what is no readable JPEG is a `FileProblem`. */
export async function readPortrait(file: Blob): Promise<Portrait> {
  const small = await decodedSmall(file).catch(() => undefined);
  if (small) return small;
  const bitmap = await readJpeg(file, '/files/photo');
  return { width: bitmap.width, height: bitmap.height, bitmap };
}

/** By the decoder that makes a picture smaller as it reads it; not every browser has it, and turning pictures upright is not asked of it. */
async function decodedSmall(file: Blob): Promise<Portrait | undefined> {
  if (!('ImageDecoder' in globalThis)) return undefined;
  const data = await file.arrayBuffer();
  const size = uprightSize(new DataView(data));
  if (!size || size.height <= largestAsked) return undefined;
  const divisor = divisorOf(size.height);
  const decoder = new ImageDecoder({ type: 'image/jpeg', data, desiredWidth: Math.ceil(size.width / divisor), desiredHeight: Math.ceil(size.height / divisor) });
  try {
    const { image } = await decoder.decode();
    return { ...size, bitmap: await createImageBitmap(image).finally(() => image.close()) };
  } finally {
    decoder.close();
  }
}

/** A half, a quarter or an eighth, which decoders of JPEG give at less than the cost of the whole; it is still more than is measured. */
function divisorOf(height: number): number {
  return [2, 4].find((divisor) => height / divisor <= largestAsked) ?? 8;
}
