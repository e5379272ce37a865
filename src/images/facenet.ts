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
  const [width, height, channels] = [input.width - 2, input.height - 2, bias.length];
  const data = new Float32Array(width * height * channels);
  const sums = new Float32Array(channels);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      sums.set(bias);
      for (let tap = 0; tap < 9; tap += 1) {
        const from = ((y + Math.floor(tap / 3)) * input.width + x + (tap % 3)) * 3;
        for (let channel = 0; channel < 3; channel += 1) {
          const value = input.data[from + channel] as number;
          const weight = (tap * 3 + channel) * channels;
          for (let out = 0; out < channels; out += 1)
            sums[out] = (sums[out] as number) + value * (filters[weight + out] as number);
        }
      }
      const to = (y * width + x) * channels;
      for (let out = 0; out < channels; out += 1) data[to + out] = leaky(sums[out] as number);
    }
  }
  return { width, height, channels, data };
}

/** 3 x 3 within each channel with a border of zeros, then all channels mixed. */
function separable(input: Volume, depth: Float32Array, point: Float32Array, bias: Float32Array): Volume {
  const { width, height, channels: inputs } = input;
  const channels = bias.length;
  const data = new Float32Array(width * height * channels);
  const own = new Float32Array(inputs);
  const sums = new Float32Array(channels);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      own.fill(0);
      for (let tap = 0; tap < 9; tap += 1) {
        const [py, px] = [y + Math.floor(tap / 3) - 1, x + (tap % 3) - 1];
        if (py < 0 || px < 0 || py >= height || px >= width) continue;
        const from = (py * width + px) * inputs;
        const weight = tap * inputs;
        for (let channel = 0; channel < inputs; channel += 1)
          own[channel] =
            (own[channel] as number) +
            (input.data[from + channel] as number) * (depth[weight + channel] as number);
      }
      mixed(own, point, bias, sums);
      const to = (y * width + x) * channels;
      for (let out = 0; out < channels; out += 1) data[to + out] = leaky(sums[out] as number);
    }
  }
  return { width, height, channels, data };
}

/** sums = bias + values x weights */
function mixed(values: Float32Array, weights: Float32Array, bias: Float32Array, sums: Float32Array): void {
  const outputs = bias.length;
  sums.set(bias);
  for (let channel = 0; channel < values.length; channel += 1) {
    const value = values[channel] as number;
    const row = channel * outputs;
    for (let out = 0; out < outputs; out += 1)
      sums[out] = (sums[out] as number) + value * (weights[row + out] as number);
  }
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
  const data = new Float32Array(width * height * 25);
  const sums = new Float32Array(25);
  for (let cell = 0; cell < width * height; cell += 1) {
    mixed(volume.data.subarray(cell * 512, cell * 512 + 512), block(17), block(18), sums);
    data.set(sums, cell * 25);
  }
  return { width, height, channels: 25, data };
}
