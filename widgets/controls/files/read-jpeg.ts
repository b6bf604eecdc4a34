import { FileProblem } from './file-problem.ts';

/** Decodes a JPEG, upright as its camera meant it; a file that is none by content, or cannot be read, is a `FileProblem`. */
export async function readJpeg(file: Blob, path: string): Promise<ImageBitmap> {
  const start = new Uint8Array(await file.slice(0, 3).arrayBuffer());
  if (start[0] !== 0xff || start[1] !== 0xd8 || start[2] !== 0xff) {
    throw new FileProblem([{ path, code: 'file-not-jpeg', params: {} }]);
  }
  try {
    return await upright(file);
  } catch {
    throw new FileProblem([{ path, code: 'file-unreadable', params: {} }]);
  }
}

/** Browsers of before 2023 refuse the word for what they do without it. */
function upright(file: Blob): Promise<ImageBitmap> {
  return createImageBitmap(file, { imageOrientation: 'from-image' }).catch((cause) => {
    if (cause instanceof TypeError) return createImageBitmap(file);
    throw cause;
  });
}
