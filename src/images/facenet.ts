/**
 * The "tiny face detector" of @vladmandic/face-api (MIT): a small YOLO with separable convolutions, run here in
 * plain arrays, because its 193 KB of weights are all that is needed of that package. It finds that there is a
 * face and where; it makes no template of it and recognises nobody.
 */

/** Rows from the top, pixels from the left, channels together. */
export interface Volume {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly data: Float32Array;
}

/** Shape, scale and least value of each block of weights, one byte a weight, in the file's order. */
const BLOCKS: readonly (readonly [size: number, scale: number, least: number])[] = [
  [3 * 3 * 3 * 16, 0.009007044399485869, -1.2069439495311063],
  [16, 0.005263455241334205, -0.9211046672334858],
  [9 * 16, 0.004001977630690033, -0.5042491814669441],
  [16 * 32, 0.013836609615999109, -1.411334180831909],
  [32, 0.0015159862590771096, -0.30926119685173037],
  [9 * 32, 0.002666276225856706, -0.317286870876948],
  [32 * 64, 0.015265831292844286, -1.6792414422128714],
  [64, 0.0020280554598453, -0.37113414915168985],
  [9 * 64, 0.006100742489683862, -0.8907084034938438],
  [64 * 128, 0.016276211832083907, -2.0508026908425725],
  [128, 0.003394414279975143, -0.7637432129944072],
  [9 * 128, 0.006716050119961009, -0.8059260143953211],
  [128 * 256, 0.021875603993733724, -2.8875797271728514],
  [256, 0.0041141652009066415, -0.8187188749804216],
  [9 * 256, 0.008423839597141042, -0.9013508368940915],
  [256 * 512, 0.030007277283014035, -3.8709387695088107],
  [512, 0.008402082966823203, -1.4871686851277068],
  [512 * 25, 0.028336129469030042, -4.675461362389957],
  [25, 0.002268134028303857, -0.41053225912299807],
];

export const WEIGHT_BYTES = BLOCKS.reduce((sum, [size]) => sum + size, 0);

export type Weights = readonly Float32Array[];

/** @throws RangeError when the file has another length */
export function weightsFrom(bytes: Uint8Array): Weights {
  if (bytes.length !== WEIGHT_BYTES) throw new RangeError(`${bytes.length} bytes of weights`);
  let at = 0;
  return BLOCKS.map(([size, scale, least]) => {
    const block = Float32Array.from(bytes.subarray(at, at + size), (value) => value * scale + least);
    at += size;
    return block;
  });
}

const leaky = (value: number) => (value > 0 ? value : 0.1 * value);

/** 3 x 3 over all channels, the picture's border left out. */
function firstLayer(input: Volume, filters: Float32Array, bias: Float32Array): Volume {
  const [width, height] = [input.width - 2, input.height - 2];
  const data = new Float32Array(width * height * bias.length);
  const row = new Float32Array(width * 27);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1)
      for (let down = 0; down < 3; down += 1) {
        const from = ((y + down) * input.width + x) * 3;
        const to = x * 27 + down * 9;
        for (let next = 0; next < 9; next += 1) row[to + next] = input.data[from + next] as number;
      }
    data.set(mixed(row, width, filters, bias), y * width * bias.length);
  }
  for (let at = 0; at < data.length; at += 1) data[at] = leaky(data[at] as number);
  return { width, height, channels: bias.length, data };
}

/** 3 x 3 within each channel with a border of zeros, then all channels mixed. */
function separable(input: Volume, depth: Float32Array, point: Float32Array, bias: Float32Array): Volume {
  const { width, height, channels: inputs } = input;
  const own = new Float32Array(width * height * inputs);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const to = (y * width + x) * inputs;
      for (let tap = 0; tap < 9; tap += 1) {
        const [py, px] = [y + Math.floor(tap / 3) - 1, x + (tap % 3) - 1];
        if (py < 0 || px < 0 || py >= height || px >= width) continue;
        const from = (py * width + px) * inputs;
        const weight = tap * inputs;
        for (let channel = 0; channel < inputs; channel += 1)
          own[to + channel] =
            (own[to + channel] as number) +
            (input.data[from + channel] as number) * (depth[weight + channel] as number);
      }
    }
  }
  const data = mixed(own, width * height, point, bias);
  for (let at = 0; at < data.length; at += 1) data[at] = leaky(data[at] as number);
  return { width, height, channels: bias.length, data };
}

/** For each pixel: bias + values x weights. Four pixels at once, so that each weight is fetched for all of them. */
function mixed(
  values: Float32Array,
  pixels: number,
  weights: Float32Array,
  bias: Float32Array,
): Float32Array {
  const outputs = bias.length;
  const inputs = weights.length / outputs;
  const byOutput = new Float32Array(weights.length);
  for (let channel = 0; channel < inputs; channel += 1)
    for (let out = 0; out < outputs; out += 1)
      byOutput[out * inputs + channel] = weights[channel * outputs + out] as number;
  const data = new Float32Array(pixels * outputs);
  for (let pixel = 0; pixel < pixels; pixel += 4) {
    // The last group overlaps the one before rather than be treated apart.
    const first = Math.max(0, Math.min(pixel, pixels - 4));
    const [one, two, three, four] = [0, 1, 2, 3].map(
      (more) => Math.min(first + more, pixels - 1) * inputs,
    ) as [number, number, number, number];
    for (let out = 0; out < outputs; out += 1) {
      const row = out * inputs;
      let a = bias[out] as number;
      let b = a;
      let c = a;
      let d = a;
      for (let channel = 0; channel < inputs; channel += 1) {
        const weight = byOutput[row + channel] as number;
        a += (values[one + channel] as number) * weight;
        b += (values[two + channel] as number) * weight;
        c += (values[three + channel] as number) * weight;
        d += (values[four + channel] as number) * weight;
      }
      data[(one / inputs) * outputs + out] = a;
      data[(two / inputs) * outputs + out] = b;
      data[(three / inputs) * outputs + out] = c;
      data[(four / inputs) * outputs + out] = d;
    }
  }
  return data;
}

/** The largest of 2 x 2, each `step` pixels. */
function pooled(input: Volume, step: 1 | 2): Volume {
  const { channels } = input;
  const [width, height] = [Math.ceil(input.width / step), Math.ceil(input.height / step)];
  const data = new Float32Array(width * height * channels).fill(Number.NEGATIVE_INFINITY);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const to = (y * width + x) * channels;
      for (let tap = 0; tap < 4; tap += 1) {
        const [py, px] = [y * step + (tap >> 1), x * step + (tap & 1)];
        if (py >= input.height || px >= input.width) continue;
        const from = (py * input.width + px) * channels;
        for (let channel = 0; channel < channels; channel += 1) {
          const value = input.data[from + channel] as number;
          if (value > (data[to + channel] as number)) data[to + channel] = value;
        }
      }
    }
  }
  return { width, height, channels, data };
}

/** Mean colour of the pictures it was trained on. */
const MEAN = [117.001, 114.697, 97.404] as const;

/** RGBA pixels as the network wants them. */
export function inputOf({ width, height, data: pixels }: ImageData): Volume {
  const data = new Float32Array(width * height * 3);
  for (let at = 0, from = 0; at < data.length; at += 3, from += 4) {
    data[at] = ((pixels[from] ?? 0) - MEAN[0]) / 255;
    data[at + 1] = ((pixels[from + 1] ?? 0) - MEAN[1]) / 255;
    data[at + 2] = ((pixels[from + 2] ?? 0) - MEAN[2]) / 255;
  }
  return { width, height, channels: 3, data };
}

/** For each cell of 32 x 32 pixels, five guesses of five numbers. */
export function guesses(input: Volume, weights: Weights): Volume {
  const block = (index: number) => weights[index] ?? new Float32Array();
  let volume = firstLayer(input, block(0), block(1));
  for (let layer = 0; layer < 5; layer += 1) {
    const first = 2 + 3 * layer;
    volume = separable(pooled(volume, 2), block(first), block(first + 1), block(first + 2));
  }
  volume = pooled(volume, 1);
  const { width, height } = volume;
  const data = mixed(volume.data, width * height, block(17), block(18));
  return { width, height, channels: 25, data };
}
