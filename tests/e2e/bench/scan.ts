import type { Page } from 'puppeteer-core';

/** Puts a picture with a made-up patient label over a page. Returns its address; its id is `scan`. */
export function showScan(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [700, 160];
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas here');
    context.fillStyle = 'white';
    context.fillRect(0, 0, 700, 160);
    context.fillStyle = 'black';
    context.font = '40px "DejaVu Sans", Arial, sans-serif';
    context.fillText('Patient: FINCH, HAROLD', 20, 60);
    context.fillText('MRN 84412907', 20, 120);
    const image = new Image();
    image.id = 'scan';
    image.src = canvas.toDataURL();
    image.style.cssText = 'position: fixed; left: 40px; top: 60px; z-index: 9';
    document.body.append(image);
    await image.decode();
    return image.src;
  });
}
