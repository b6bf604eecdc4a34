/**
 * The size that the head of a JPEG tells, before anything is decoded; nothing where it has to be turned upright, or where markers do
 * not lead to it.
 * @throws {RangeError} where the file ends before its size
 */
export function uprightSize(bytes: DataView): { width: number; height: number } | undefined {
  if (bytes.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; bytes.getUint8(at) === 0xff; at += 2 + bytes.getUint16(at + 2)) {
    const marker = bytes.getUint8(at + 1);
    if (marker === 0xe1 && bytes.getUint32(at + 4) === 0x45786966 && orientation(bytes, at + 10) !== 1) return undefined;
    // A frame is marked C0 to CF; C4, C8 and CC among them mark tables.
    if (marker >> 4 === 0xc && ![0xc4, 0xc8, 0xcc].includes(marker)) return { height: bytes.getUint16(at + 5), width: bytes.getUint16(at + 7) };
  }
  return undefined;
}

/** How a camera was held, as Exif counts it; 1 where it does not say. */
function orientation(bytes: DataView, start: number): number {
  const isLittle = bytes.getUint16(start) === 0x4949;
  const list = start + bytes.getUint32(start + 4, isLittle);
  for (let entry = list + 2, left = bytes.getUint16(list, isLittle); left > 0; entry += 12, left--) {
    if (bytes.getUint16(entry, isLittle) === 0x112) return bytes.getUint16(entry + 8, isLittle);
  }
  return 1;
}
