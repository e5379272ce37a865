/** A small bar chart as SVG, readable in light and dark: the bars are on a logarithmic scale and say their value. */

const ROW = 34;
const LEFT = 210;
const WIDTH = 720;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @param {string} title @param {readonly {name: string, value: number, words: string}[]} bars @returns {string} */
export function chartOf(title, bars) {
  const logs = bars.map(({ value }) => Math.log10(value));
  const least = Math.floor(Math.min(...logs)) - 0.2;
  const scale = (WIDTH - LEFT - 150) / (Math.max(...logs) - least);
  const rows = bars.map(({ name, words }, index) => {
    const y = 48 + index * ROW;
    const width = Math.max(2, ((logs[index] ?? least) - least) * scale);
    return [
      `<text x="${LEFT - 10}" y="${y + 15}" text-anchor="end">${escaped(name)}</text>`,
      `<rect x="${LEFT}" y="${y}" width="${width.toFixed(1)}" height="20" rx="3" fill="${index === 0 ? '#0b6e6e' : '#8a9ba8'}"/>`,
      `<text x="${(LEFT + width + 8).toFixed(1)}" y="${y + 15}">${escaped(words)}</text>`,
    ].join('\n  ');
  });
  const height = 60 + bars.length * ROW;
  const style =
    'text{font:14px system-ui,sans-serif;fill:#1f2a30}@media(prefers-color-scheme:dark){text{fill:#e8eef0}}';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(title)}">
  <style>${style}</style>
  <text x="10" y="26" font-weight="600">${escaped(title)} (logarithmic)</text>
  ${rows.join('\n  ')}
</svg>
`;
}
