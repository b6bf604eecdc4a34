import sharp from 'sharp'

const width = 413
const height = 579

/** A portrait as a studio would make it, drawn: white background, one head in the middle. Nobody is shown. */
export async function drawPortrait(): Promise<Buffer> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 413 579" width="${width}" height="${height}">
    <rect width="413" height="579" fill="#fff"/>
    <path d="M56 579c0-122 62-168 150-168s150 46 150 168z" fill="#3b4a5e"/>
    <path d="M172 398h68v58l-34 40-34-40z" fill="#dcae8a"/>
    <ellipse cx="206" cy="272" rx="96" ry="126" fill="#e9bd9a"/>
    <path d="M106 262c0-108 48-150 100-150s102 42 102 150c-20-62-58-82-102-82s-80 20-100 82z" fill="#25211f"/>
    <ellipse cx="170" cy="270" rx="12" ry="8" fill="#2a211c"/><ellipse cx="244" cy="270" rx="12" ry="8" fill="#2a211c"/>
    <path d="M178 352q28 18 56 0" fill="none" stroke="#a8684b" stroke-width="5"/>
  </svg>`
  return sharp(Buffer.from(drawing)).jpeg({ quality: 95 }).toBuffer()
}
