import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { webFiles } from './web-files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'threshold-web-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('a page of the rights is sent without a cookie, and without a line about who asked for it', async () => {
  mkdirSync(path.join(folder, 'rights/en'), { recursive: true });
  writeFileSync(path.join(folder, 'rights/en/home.html'), '<p>home</p>');
  const lines: string[] = [];
  const listeners = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((line) => {
      lines.push(String(line));
      return true;
    }),
  );
  const server = createServer(webFiles(folder));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    for (const [address, status] of [
      ['rights/en/home.html?from=qvortz', 200],
      ['rights/en/qvortz.html', 404],
    ] as const) {
      const answer = await fetch(`http://127.0.0.1:${port}/${address}`, {
        headers: { 'user-agent': 'qvortz', referer: 'https://qvortz.example/', cookie: 'a=qvortz' },
      });
      expect(answer.status).toBe(status);
      expect(answer.headers.get('set-cookie')).toBeNull();
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
      expect(await answer.text()).not.toContain('qvortz');
    }
  } finally {
    for (const listener of listeners) listener.mockRestore();
    server.close();
  }
  expect(lines.filter((line) => /qvortz|127\.0\.0\.1|rights/.test(line))).toEqual([]);
});

it('pages of the rights, their packs and sheets leave no copy in a browser’s own store; what all share may', async () => {
  const site = path.join(folder, 'kept');
  mkdirSync(path.join(site, 'rights/en/sheets'), { recursive: true });
  mkdirSync(path.join(site, 'rights/packs'), { recursive: true });
  mkdirSync(path.join(site, 'now/en'), { recursive: true });
  const own = [
    'rights/index.html',
    'rights/en/index.html',
    'rights/en/home.html',
    'rights/en/sheets/home.pdf',
    'rights/packs/en-1.pack',
  ];
  const shared = ['rights/now.css', 'rights/worker.js', 'rights/font.woff2', 'now/en/index.html'];
  for (const file of [...own, ...shared]) writeFileSync(path.join(site, file), 'x');
  const server = createServer(webFiles(site));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const kept = async (address: string): Promise<boolean> => {
    const answer = await fetch(`http://127.0.0.1:${port}/${address}`);
    expect(answer.status, address).toBe(200);
    return answer.headers.get('cache-control') !== 'no-store';
  };
  for (const address of [
    ...own,
    'rights/',
    'rights/en/',
    'rights/en/home',
    'rights/en/home.html?a=1',
  ])
    expect(await kept(address), address).toBe(false);
  for (const address of shared) expect(await kept(address), address).toBe(true);
  server.close();
});

it('an address without its last stroke leads to the one with it, and takes no question along', async () => {
  const server = createServer(webFiles(folder));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    for (const [address, to] of [
      ['rights', '/rights/'],
      ['rights/en?from=qvortz', '/rights/en/'],
      ['now', '/now/'],
      ['law', '/law/'],
      ['law/compare', '/law/compare/'],
      ['law/atlas/us-ny-nyc', '/law/atlas/us-ny-nyc/'],
    ] as const) {
      const answer = await fetch(`http://127.0.0.1:${port}/${address}`, { redirect: 'manual' });
      expect([answer.status, answer.headers.get('location')]).toEqual([302, to]);
    }
    // A page named without its ending is no folder: with a stroke behind it its links would lead beside it.
    mkdirSync(path.join(folder, 'law/compare'), { recursive: true });
    writeFileSync(path.join(folder, 'law/compare/hold.html'), '<p>hold</p>');
    const page = await fetch(`http://127.0.0.1:${port}/law/compare/hold`, { redirect: 'manual' });
    expect(await page.text()).toBe('<p>hold</p>');
  } finally {
    server.close();
  }
});

it('what is no address at all is answered, and ends nothing', async () => {
  const server = createServer(webFiles(folder));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    for (const path of ['//', '//[', '/%', '/rights/%2e%2e/%2e%2e/package.json', '/rights//'])
      expect(
        await new Promise((resolve, reject) => {
          ask({ port, host: '127.0.0.1', path }, (answer) => resolve(answer.resume().statusCode))
            .on('error', reject)
            .end();
        }),
        path,
      ).toBe(404);
  } finally {
    server.close();
  }
});
