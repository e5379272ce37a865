/** Charts as one SVG, readable in light and dark: bars and growth curves, both on logarithmic scales, values written. */

const ROW = 34;
const LEFT = 230;
const WIDTH = 760;
const CURVE_HEIGHT = 190;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const label = (x, y, words, anchor = 'start', more = '') =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}"${more}>${escaped(words)}</text>`;
const heading = (title, y) => label(10, y, `${title} (logarithmic)`, 'start', ' class="head"');
const round = (value) => (value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(2));
const short = (value) =>
  value >= 1e6 ? `${value / 1e6} M` : value >= 1000 ? `${value / 1000} k` : String(value);

function barsOf({ title, bars }, top) {
  const logs = bars.map(({ value }) => Math.log10(value));
  const least = Math.floor(Math.min(...logs)) - 0.2;
  const scale = (WIDTH - LEFT - 150) / (Math.max(...logs) - least);
  const rows = bars.flatMap(({ name, words }, index) => {
    const y = top + 40 + index * ROW;
    const width = Math.max(2, ((logs[index] ?? least) - least) * scale);
    return [
      label(LEFT - 10, y + 15, name, 'end'),
      `<rect x="${LEFT}" y="${y}" width="${width.toFixed(1)}" height="20" rx="3" class="${index === 0 ? 'own' : 'peer'}"/>`,
      label(LEFT + width + 8, y + 15, words),
    ];
  });
  return { marks: [heading(title, top + 24), ...rows], height: 60 + bars.length * ROW };
}

function curveOf({ title, unit, points }, top) {
  const scaled = (values, from, to) => {
    const logs = values.map((value) => Math.log10(Math.max(value, 0.01)));
    // Ten times at least from bottom to top: what hardly grows must not look steep.
    const low = Math.min(...logs);
    const high = Math.max(...logs, low + 1);
    return logs.map((log) => from + ((log - low) / (high - low)) * (to - from));
  };
  const xs = scaled(
    points.map(({ at }) => at),
    60,
    WIDTH - 60,
  );
  const ys = scaled(
    points.map(({ value }) => value),
    top + CURVE_HEIGHT - 45,
    top + 62,
  );
  const dots = points.flatMap(({ at, value }, index) => [
    `<circle cx="${xs[index].toFixed(1)}" cy="${ys[index].toFixed(1)}" r="4" class="own"/>`,
    label(xs[index], ys[index] - 10, `${round(value)} ${unit}`, 'middle'),
    label(xs[index], top + CURVE_HEIGHT - 12, short(at), 'middle', ' class="axis"'),
  ]);
  const line = xs.map((x, index) => `${x.toFixed(1)},${ys[index].toFixed(1)}`).join(' ');
  return {
    marks: [heading(title, top + 24), `<polyline points="${line}" class="line"/>`, ...dots],
    height: CURVE_HEIGHT + 10,
  };
}

/**
 * @param {readonly ({title: string} & ({bars: readonly {name: string, value: number, words: string}[]} |
 *   {unit: string, points: readonly {at: number, value: number}[]}))[]} charts one below the other; the first bar is
 *   our own @returns {string} an SVG
 */
export function chartOf(charts) {
  let height = 0;
  const marks = charts.flatMap((chart) => {
    const drawn = 'bars' in chart ? barsOf(chart, height) : curveOf(chart, height);
    height += drawn.height;
    return drawn.marks;
  });
  const style =
    'text{font:14px system-ui,sans-serif;fill:#1f2a30}.head{font-weight:600}.axis{fill:#5c6a73}.own{fill:#0b6e6e}.peer{fill:#8a9ba8}.line{fill:none;stroke:#0b6e6e;stroke-width:2}@media(prefers-color-scheme:dark){text{fill:#e8eef0}.axis{fill:#a9b6bd}.own{fill:#3fb3ae}.line{stroke:#3fb3ae}}';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(charts.map(({ title }) => title).join('; '))}">
  <style>${style}</style>
  ${marks.join('\n  ')}
</svg>
`;
}
