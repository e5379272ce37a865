import { guesses, inputOf, type Weights, weightsFrom } from './facenet.ts';
import { padded, shared } from './geometry.ts';
import { canvasOf } from './raster.ts';
import type { Box, PictureFinding } from './types.ts';

/** That there are faces, and where. Nobody is recognised. */

export interface Face {
  /** 0 to 1 */
  readonly score: number;
  readonly box: Box;
}

const ANCHORS = [
  [1.603231, 2.094468],
  [6.041143, 7.080126],
  [2.882459, 3.518061],
  [4.266906, 5.178857],
  [9.041765, 10.66308],
] as const;

const CELL = 32;
const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));

/** Faces in a picture whose sides are multiples of 32, in its own pixels, the surest first. */
export function facesIn(pixels: ImageData, weights: Weights, leastScore: number): Face[] {
  const { width, height, data } = guesses(inputOf(pixels), weights);
  const faces: Face[] = [];
  for (let cell = 0; cell < width * height; cell += 1) {
    for (const [index, [wide, high]] of ANCHORS.entries()) {
      const at = cell * 25 + index * 5;
      const score = sigmoid(data[at + 4] ?? 0);
      if (score < leastScore) continue;
      const [w, h] = [Math.exp(data[at + 2] ?? 0) * wide * CELL, Math.exp(data[at + 3] ?? 0) * high * CELL];
      const x = ((cell % width) + sigmoid(data[at] ?? 0)) * CELL - w / 2;
      const y = (Math.floor(cell / width) + sigmoid(data[at + 1] ?? 0)) * CELL - h / 2;
      faces.push({ score, box: { x, y, width: w, height: h } });
    }
  }
  const kept: Face[] = [];
  for (const face of faces.sort((one, other) => other.score - one.score)) {
    if (!kept.some((one) => shared(one.box, face.box) > 0.4)) kept.push(face);
  }
  return kept;
}

/** Longer side of the first look, and of the second at one doubtful place. */
const LOOK = 416;
const CLOSE_LOOK = 224;
/** Scores. One sure face makes the likely ones beside it believable; every other needs a second look. */
const SURE = 0.78;
const LIKELY = 0.6;
const DOUBTFUL = 0.42;
const MOST_DOUBTS = 2;

/** A part of the picture, its longer side scaled to `side`, on a canvas whose sides the network accepts. */
function seen(picture: ImageBitmap, part: Box, side: number): { pixels: ImageData; scale: number } {
  const scale = side / Math.max(part.width, part.height);
  const whole = (length: number) => Math.max(CELL, Math.ceil((length * scale) / CELL) * CELL);
  const { context } = canvasOf(whole(part.width), whole(part.height));
  const { x, y, width, height } = part;
  context.drawImage(picture, x, y, width, height, 0, 0, width * scale, height * scale);
  return { pixels: context.getImageData(0, 0, whole(part.width), whole(part.height)), scale };
}

const moved = ({ box, score }: Face, part: Box, scale: number): Face => ({
  score,
  box: {
    x: part.x + box.x / scale,
    y: part.y + box.y / scale,
    width: box.width / scale,
    height: box.height / scale,
  },
});

/** Three times as large as the face, as far as the picture goes. */
function surroundings({ box }: Face, { width, height }: ImageBitmap): Box {
  const side = 3 * Math.max(box.width, box.height);
  return padded(
    { x: box.x + box.width / 2, y: box.y + box.height / 2, width: 0, height: 0 },
    side / 2,
    width,
    height,
  );
}

/** Faces in a picture, in its pixels. What is doubtful at first sight is looked at once more from near. */
export function detectFaces(picture: ImageBitmap, weights: Weights): Face[] {
  const whole: Box = { x: 0, y: 0, width: picture.width, height: picture.height };
  const first = seen(picture, whole, LOOK);
  const faces = facesIn(first.pixels, weights, DOUBTFUL).map((face) => moved(face, whole, first.scale));
  const isSure = faces.some(({ score }) => score >= SURE);
  const believed = isSure ? faces.filter(({ score }) => score >= LIKELY) : [];
  const doubts = faces.filter((face) => !believed.includes(face)).slice(0, MOST_DOUBTS);
  return [...believed, ...doubts.filter((face) => isFaceFromNear(face, picture, weights))];
}

function isFaceFromNear(face: Face, picture: ImageBitmap, weights: Weights): boolean {
  const part = surroundings(face, picture);
  const close = seen(picture, part, CLOSE_LOOK);
  return facesIn(close.pixels, weights, LIKELY).some(
    (near) => shared(moved(near, part, close.scale).box, face.box) > 0.4,
  );
}

/** Every eighth pixel of every eighth row tells enough. */
const STRIDE = 8;
/** Parts of the picture. */
const LEAST_COLOR = 0.02;
const LEAST_SKIN = 0.004;
const LEAST_SHADES = 0.04;

/**
 * Whether a face is possible at all, so that plots, slides and screens cost nothing: a colour picture needs some
 * pixels in the wide range of all human skin, a grey one some soft shades.
 */
export function couldHoldFace({ width, height, data }: ImageData): boolean {
  let [all, color, skin, shades] = [0, 0, 0, 0];
  for (let y = 0; y < height; y += STRIDE) {
    for (let x = 0; x + STRIDE < width; x += STRIDE) {
      const at = (y * width + x) * 4;
      const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
      const cb = 128 - 0.169 * red - 0.331 * green + 0.5 * blue;
      const cr = 128 + 0.5 * red - 0.419 * green - 0.081 * blue;
      const step = Math.abs(green - (data[at + 4 * STRIDE + 1] ?? 0));
      all += 1;
      if (Math.max(red, green, blue) - Math.min(red, green, blue) > 24) color += 1;
      if (cb > 75 && cb < 130 && cr > 131 && cr < 178 && red > 35) skin += 1;
      if (green > 30 && green < 225 && step > 2 && step < 60) shades += 1;
    }
  }
  return color > LEAST_COLOR * all ? skin > LEAST_SKIN * all : shades > LEAST_SHADES * all;
}

let loading: Promise<Weights> | null = null;

/** Gives the weights' memory back; the next look fetches them again. */
export function restFaces(): void {
  loading = null;
}

/** @param url address of the weights inside the extension. Rejects when they cannot be read */
export function faceWeights(url: string): Promise<Weights> {
  loading ??= fetch(url)
    .then((response) => response.arrayBuffer())
    .then((buffer) => weightsFrom(new Uint8Array(buffer)))
    .catch((error: unknown) => {
      loading = null;
      throw error;
    });
  return loading;
}

export function faceFindings(
  faces: readonly Face[],
  size: { width: number; height: number },
): PictureFinding[] {
  return faces.map(({ box }) => ({
    kind: 'face',
    type: 'FACE',
    rule: 'face/seen',
    tier: 'stop',
    excerpt: '',
    reason: 'A face. If it is a speaker or colleague, attach the original and say so.',
    source: '45 CFR 164.514(b)(2)(i)(Q)',
    boxes: [padded(box, 0.15 * Math.max(box.width, box.height), size.width, size.height)],
  }));
}
