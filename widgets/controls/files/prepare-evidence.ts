import { checkEvidenceFile } from '@accountant-register/schemas/validators/evidenceFile.ts';
import { FileProblem } from './file-problem.ts';
import { readJpeg } from './read-jpeg.ts';
import { scaleDown } from './scale-down.ts';

/** A paper is legible at this size; what is larger only takes longer to travel. */
const bounds = { longestSide: 3200, bytes: 4 * 1024 * 1024 };

/** Makes a picture of a paper fit to travel: JPEG by content, readable, large enough; scaled down if it is heavy. */
export async function prepareEvidence(kind: string, file: Blob): Promise<Blob> {
  const bitmap = await readJpeg(file, `/files/${kind}`);
  try {
    const { width, height } = bitmap;
    const sides = { isJpeg: true, isReadable: true, width, height };
    const before = checkEvidenceFile(kind, { ...sides, bytes: 0 });
    if (before.length > 0) throw new FileProblem(before);
    const smaller = await scaleDown(file, bitmap, bounds);
    const after = checkEvidenceFile(kind, { ...sides, bytes: smaller.size });
    if (after.length > 0) throw new FileProblem(after);
    return smaller;
  } finally {
    bitmap.close();
  }
}
