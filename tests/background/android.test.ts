import { describe, expect, it, vi } from 'vitest';

/** Firefox for Android has neither context menus nor shortcuts; all else of the background must still start. */
const { event } = vi.hoisted(() => ({ event: { addListener: vi.fn() } }));
vi.mock('webextension-polyfill', () => ({
  default: { runtime: { onInstalled: event, onStartup: event }, tabs: { onRemoved: event } },
}));

const { handOver } = await import('../../src/background/context-menu.ts');
const { offerShortcut } = await import('../../src/background/shortcut.ts');

describe('a browser without menus and shortcuts', () => {
  it.each([
    ['the context menu', handOver],
    ['the shortcut', offerShortcut],
  ])('%s is not offered, and nothing throws', (_what, start) => {
    expect(start).not.toThrow();
    expect(event.addListener).not.toHaveBeenCalled();
  });
});
