/** How large a picture may be before it is scaled down. */
export type Bounds = { longestSide: number; bytes: number };

/** The picture small enough to travel: itself if it is, else drawn smaller as a JPEG; never larger, never cropped. */
export async function scaleDown(file: Blob, bitmap: ImageBitmap, { longestSide, bytes }: Bounds): Promise<Blob> {
  const longest = Math.max(bitmap.width, bitmap.height);
  if (longest <= longestSide && file.size < bytes) return file;
  let scale = Math.min(1, longestSide / longest);
  for (const quality of [0.9, 0.8, 0.7]) {
    const smaller = await draw(bitmap, scale, quality);
    if (smaller.size < bytes) return smaller;
    scale *= 0.8;
  }
  return file;
}

async function draw(bitmap: ImageBitmap, scale: number, quality: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('scaleDown: a 2d context was expected, none came');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('scaleDown: a picture was expected, none came'))), 'image/jpeg', quality),
  );
}
