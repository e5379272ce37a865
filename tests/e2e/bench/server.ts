import { readFileSync, statSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import path from 'node:path';
import { certificateFor } from './certificate.ts';
import { buildPages, hostTable } from './pages.ts';

/**
 * The whole internet of a test run: a CONNECT proxy that answers for the fixture hosts itself and refuses
 * every other host, writing each attempt in a ledger.
 */
export interface LedgerEntry {
  host: string;
  port: number;
  /** method and path for an answered request; 'CONNECT' or 'HTTP' for a refused one */
  what: string;
  answered: boolean;
  at: number;
}

export interface FixtureServer {
  port: number;
  spki: string;
  hosts: readonly string[];
  ledger: LedgerEntry[];
  /** Refused hosts that are not the browsers' own housekeeping: an empty list is the proof wanted. */
  strangers(): string[];
  /** Ends the run. Rejects when a stranger was called, so that no run forgets to look. */
  close(): Promise<void>;
}

/**
 * Hosts that the browsers call on their own account even with every quiet flag (observed with no extension
 * loaded). They are refused like all others; they are only not held against the extension.
 */
const BROWSER_HOUSEKEEPING =
  /(^|\.)(google\.com|googleapis\.com|gvt1\.com|gstatic\.com|googleusercontent\.com|mozilla\.(com|net|org)|firefox\.com|firefoxusercontent\.com|mozaws\.net)$/;

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * As strict as the editor libraries bear: a page adds what its library needs in `<meta name="csp" content="…">`.
 * `tt=1` in a page's query adds Trusted Types (Quill breaks there).
 */
const csp = (url: URL, page: string) =>
  [
    "default-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "object-src 'none'",
    "base-uri 'none'",
    ...(/<meta name="csp" content="([^"]+)"/.exec(page)?.slice(1) ?? []),
    ...(url.searchParams.has('tt') ? ["require-trusted-types-for 'script'", "trusted-types 'none'"] : []),
  ].join('; ');

function answer(request: http.IncomingMessage, response: http.ServerResponse, folder: string, page: string) {
  const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'fixture'}`);
  const asset = path.join(folder, path.normalize(decodeURIComponent(url.pathname)));
  const isAsset = url.pathname.startsWith('/assets/') && asset.startsWith(folder);
  const file = isAsset && statSync(asset, { throwIfNoEntry: false })?.isFile() ? asset : page;
  if (url.pathname === '/favicon.ico' || (isAsset && file === page)) {
    response.writeHead(204).end();
    return;
  }
  const body = readFileSync(file);
  response.writeHead(200, {
    'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
    ...(file === page ? { 'content-security-policy': csp(url, body.toString()) } : {}),
  });
  response.end(body);
}

/**
 * Builds the pages if needed and listens on a free port of 127.0.0.1.
 * @param options.hosts answer only for these (default: every host that a fixture page names)
 */
export async function startServer(options: { hosts?: readonly string[] } = {}): Promise<FixtureServer> {
  const folder = await buildPages();
  const table = hostTable(folder);
  const hosts = (options.hosts ?? [...table.keys()]).filter((host) => table.has(host));
  const certificate = certificateFor(hosts);
  const ledger: LedgerEntry[] = [];
  const sockets = new Set<Socket>();
  const note = (host: string, port: number, what: string, answered: boolean) =>
    ledger.push({ host, port, what, answered, at: Date.now() });

  const secure = https.createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const page = hosts.includes(host) ? table.get(host) : undefined;
    note(host, 443, `${request.method} ${request.url}`, page !== undefined);
    if (page) answer(request, response, folder, page);
    else response.writeHead(421).end();
  });

  const proxy = http.createServer((request, response) => {
    const host = URL.canParse(request.url ?? '') ? new URL(request.url ?? '').hostname : 'unknown';
    note(host, 80, 'HTTP', false);
    response.writeHead(403, { 'content-type': 'text/plain' }).end('refused by the test proxy\n');
  });
  proxy.on('connect', (request, stream, head) => {
    const socket = stream as Socket;
    const [host = '', port = '443'] = (request.url ?? '').split(':');
    socket.on('error', () => socket.destroy());
    if (!hosts.includes(host) || port !== '443') {
      note(host, Number(port), 'CONNECT', false);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    secure.emit('connection', socket);
  });
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));

  const strangers = () => [
    ...new Set(
      ledger
        .filter(({ answered, host }) => !answered && !BROWSER_HOUSEKEEPING.test(host))
        .map(({ host }) => host),
    ),
  ];
  return {
    port: (proxy.address() as AddressInfo).port,
    spki: certificate.spki,
    hosts,
    ledger,
    strangers,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => proxy.close(() => resolve()));
      const called = strangers();
      if (called.length > 0) throw new Error(`called, and refused: ${called.join(', ')}`);
    },
  };
}
