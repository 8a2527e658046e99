/** Square, and sharp enough at the size it is shown at, twice over for dense screens. */
const SIDE = 128;
const JPEG_QUALITY = 0.85;

/**
 * The middle square of a picture, small. Drawn on a canvas, which also leaves out where and when it was taken.
 * Rejects when the file is no picture that the browser can read.
 */
export async function smallSquare(file: Blob): Promise<HTMLCanvasElement> {
  const picture = await createImageBitmap(file);
  const side = Math.min(picture.width, picture.height);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIDE;
  const pen = canvas.getContext('2d')!;
  pen.imageSmoothingQuality = 'high';
  // JPEG knows no transparency: what lies behind a cut-out face would turn black.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, SIDE, SIDE);
  pen.drawImage(picture, (picture.width - side) / 2, (picture.height - side) / 2, side, side, 0, 0, SIDE, SIDE);
  picture.close();
  return canvas;
}

/** The picture as a JPEG data URL, as the desk takes it. */
export function jpegOf(canvas: HTMLCanvasElement): string {
  return canvas.toDataURL('image/jpeg', JPEG_QUALITY);
}
