/** Draws the PNG icons from docs/icon.svg with an installed Chromium. Run after the drawing changes. */
import fs from 'node:fs';
import puppeteer from 'puppeteer-core';

const svg = fs.readFileSync('docs/icon.svg', 'utf8');
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: `public/icons/${size}.png`, omitBackground: true });
}
await browser.close();
