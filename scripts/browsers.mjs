/**
 * Finds the browsers of this computer. Node built-ins only: it runs before any package is installed.
 * CHROME_PATH and FIREFOX_PATH come first.
 */
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const onPath = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
    'brave',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

/** Beside the PATH: where the installers of macOS and Windows put them. */
const installed = {
  darwin: {
    chromium: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
    ],
    firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  win32: {
    chromium: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
      'Chromium\\Application\\chrome.exe',
    ],
    firefox: ['Mozilla Firefox\\firefox.exe'],
  },
};

const runnable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function candidates(kind, environment, platform) {
  const named = kind === 'chromium' ? environment.CHROME_PATH : environment.FIREFOX_PATH;
  if (named) return [named];
  const folders = (environment.PATH ?? '').split(path.delimiter).filter(Boolean);
  const suffix = platform === 'win32' ? '.exe' : '';
  const fromPath = onPath[kind].flatMap((name) => folders.map((folder) => path.join(folder, name + suffix)));
  if (platform === 'win32') {
    const roots = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA];
    return [
      ...roots.filter(Boolean).flatMap((root) => installed.win32[kind].map((file) => path.join(root, file))),
      ...fromPath,
    ];
  }
  return [...fromPath, ...(installed[platform]?.[kind] ?? [])];
}

/**
 * @param {'chromium' | 'firefox'} kind chromium means the family: Chromium, Chrome, Edge, Brave
 * @returns {string | undefined} an executable file
 */
export function findBrowser(kind, environment = process.env, platform = process.platform) {
  return candidates(kind, environment, platform).find(runnable);
}
