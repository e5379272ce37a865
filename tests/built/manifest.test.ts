import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SITES } from '../../src/sites/index.ts';

/** What the browser is told, read from what was built: the source manifest is not what ships. */

const HOSTS = SITES.flatMap((site) => site.hosts);
const PERMISSIONS = {
  chromium: ['activeTab', 'contextMenus', 'offscreen', 'scripting', 'storage'],
  firefox: ['activeTab', 'contextMenus', 'scripting', 'storage'],
};

interface BuiltManifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly web_accessible_resources?: readonly { readonly resources: readonly string[] }[];
  readonly externally_connectable?: unknown;
  readonly content_scripts: readonly {
    readonly matches: readonly string[];
    readonly js: readonly string[];
    readonly run_at: string;
  }[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
}

const kilobytes = (file: string) => gzipSync(fs.readFileSync(file), { level: 9 }).length / 1024;

function filesIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

describe.each(['chromium', 'firefox'] as const)('dist/%s', (browser) => {
  const root = `dist/${browser}`;
  const manifest: BuiltManifest = JSON.parse(fs.readFileSync(`${root}/manifest.json`, 'utf8'));
  const [script] = manifest.content_scripts;
  const gate = `${root}/${script?.js[0]}`;

  it('asks for exactly these permissions and hosts', () => {
    expect([...manifest.permissions].sort()).toEqual(PERMISSIONS[browser]);
    expect([...manifest.host_permissions].sort()).toEqual([...HOSTS].sort());
    expect(manifest.optional_permissions ?? []).toEqual([]);
    // For sites that the person adds, one by one, in the popup.
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('has one content script: synchronous, classic, at document_start, on the same hosts', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect(script?.js).toHaveLength(1);
    expect(script?.run_at).toBe('document_start');
    expect([...(script?.matches ?? [])].sort()).toEqual([...HOSTS].sort());
    const source = fs.readFileSync(gate, 'utf8');
    expect(source).not.toMatch(/\bimport\s*\(/);
    expect(source).not.toMatch(/^\s*(import|export)\b/m);
  });

  it('shows the page no file of ours', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it('lets extension pages load nothing from elsewhere', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|wss?:|\*|'unsafe-eval'/);
    expect(policy).toMatch(/connect-src 'self' data:(;|$)/);
  });

  it('has the late parts where the background looks for them', () => {
    for (const part of ['engine.js', 'panel.js']) {
      const source = fs.readFileSync(`${root}/${part}`, 'utf8');
      expect(source).not.toMatch(/^\s*(import|export)\b/m);
      expect(source).toContain('scrubInParts');
    }
  });

  it('keeps the pages and the reader of pictures inside the package', () => {
    const expected = [
      'src/pages/popup/index.html',
      'src/pages/check/index.html',
      'src/pages/options/index.html',
      'src/pages/welcome/index.html',
      'ocr/worker.min.js',
      'ocr/eng.traineddata.gz',
    ];
    if (browser === 'chromium') expected.push('src/workshop/index.html');
    for (const file of expected) expect(fs.existsSync(`${root}/${file}`), file).toBe(true);
  });

  it('stays within its sizes (gzip)', () => {
    expect(kilobytes(gate)).toBeLessThan(20);
    expect(kilobytes(`${root}/panel.js`)).toBeLessThan(30);
    expect(kilobytes(`${root}/engine.js`)).toBeLessThan(512);
    const whole = filesIn(root).reduce((sum, file) => sum + kilobytes(file), 0);
    expect(whole).toBeLessThan(8 * 1024);
  });
});
