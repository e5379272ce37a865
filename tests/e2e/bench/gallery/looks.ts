import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** How a surface is looked at: the window, the person's colors, and how far they have zoomed in. */
export interface Look {
  readonly name: string;
  /** What stands above its column in the index. */
  readonly title: string;
  /** CSS pixels */
  readonly width: number;
  readonly height: number;
  /** device pixels for one CSS pixel */
  readonly scale: number;
  readonly scheme: 'light' | 'dark';
  readonly forced?: true;
}

const WIDE = { width: 1280, height: 860, scale: 1 } as const;

/** 200 % zoom halves the CSS pixels a window has; 320 px is the narrowest that WCAG's reflow asks for. */
export const LOOKS: readonly Look[] = [
  { name: 'light', title: 'light', ...WIDE, scheme: 'light' },
  { name: 'dark', title: 'dark', ...WIDE, scheme: 'dark' },
  { name: 'forced', title: 'forced colors', ...WIDE, scheme: 'dark', forced: true },
  { name: '320px', title: '320 px', width: 320, height: 640, scale: 1.5, scheme: 'light' },
  { name: 'zoom-200', title: '200 % zoom', width: 640, height: 430, scale: 2, scheme: 'light' },
];

/** Gives a page's window this look. Chromium only: puppeteer does not name forced colors, its protocol does. */
export async function wear(page: Page, look: Look): Promise<void> {
  await page.setViewport({ width: look.width, height: look.height, deviceScaleFactor: look.scale });
  const cdp = await page.createCDPSession();
  await cdp.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: look.scheme },
      { name: 'forced-colors', value: look.forced ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
  // Not detached: the emulation ends with its session.
  await pause(150);
}
