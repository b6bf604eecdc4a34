type Options = { width: number; height: number; background?: string; noise?: boolean; type?: string };

/** A picture made for a test: a person before a background, with enough grain not to shrink to nothing. */
export async function picture({ width, height, background = '#fff', noise = true, type = 'image/jpeg' }: Options): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d')!;
  context.fillStyle = background;
  context.fillRect(0, 0, width, height);
  if (noise) {
    let seed = 7;
    const next = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
    for (let count = 0; count < 9000; count++) {
      context.fillStyle = `hsl(${next() * 360} 60% ${20 + next() * 50}%)`;
      context.fillRect(width * (0.25 + next() * 0.5), height * (0.3 + next() * 0.7), width / 60, height / 60);
    }
  }
  const blob = await new Promise<Blob>((resolve) => canvas.toBlob((made) => resolve(made!), type, 0.95));
  return new File([blob], 'picture.jpg', { type });
}

/** Chooses files in an input as a person would. */
export function choose(input: HTMLInputElement, files: readonly File[]): void {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
}
