import type { Area } from './painting.svelte';

/** As much as the server keeps; more would only be sent. */
const LONGEST_EDGE = 2048;
const LARGEST_FILE = 10 * 1024 * 1024;
const QUALITY = 0.92;

const DICOM_MARK_AT = 128;

/** Whether a file is DICOM, which names the patient in every picture. */
export async function isDicom(file: Blob): Promise<boolean> {
  return (await file.slice(DICOM_MARK_AT, DICOM_MARK_AT + 4).text()) === 'DICM';
}

/** The pixels of a picture, the right way up and no larger than needed. Fails if the browser cannot read it. */
export async function pixelsOf(file: Blob): Promise<HTMLCanvasElement> {
  const image = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST_EDGE / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  const context = canvas.getContext('2d')!;
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  image.close();
  return canvas;
}

/** A new file of these pixels with the areas painted over. What was under them, and whatever else the first file held, is not in it. */
export async function painted(pixels: HTMLCanvasElement, areas: readonly Area[], type: string): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = pixels.width;
  canvas.height = pixels.height;
  const context = canvas.getContext('2d')!;
  context.drawImage(pixels, 0, 0);
  context.fillStyle = 'black';
  for (const { x, y, width, height } of areas) context.fillRect(x, y, width, height);
  const exact = type === 'image/jpeg' ? null : await encoded(canvas, 'image/png');
  return exact && exact.size <= LARGEST_FILE ? exact : encoded(canvas, 'image/jpeg');
}

function encoded(canvas: HTMLCanvasElement, type: string): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture cannot be written.'))),
      type,
      QUALITY,
    ),
  );
}
