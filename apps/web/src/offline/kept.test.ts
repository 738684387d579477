import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { packTexts } from '../edge/write-packs.ts';
import { Kept } from './kept.ts';
import { keptFiles, pathOf } from './offline-config.ts';

const root = new URL('https://city.example/now/');
const texts = new Map([
  ['index.html', '<p>start</p>'],
  ['en/index.html', '<p>home</p>'],
  ['en/counter.html', '<p>counter</p>'],
  ['ar/index.html', '<p>بيت</p>'],
  ['law.json', JSON.stringify({ law: 'x'.repeat(120_000) })],
  ['all.html', '<p>all</p>'],
]);
const raw = new Map([['font.woff2', new Uint8Array([1, 2, 3])]]);
const { packs: built, config } = packTexts(texts, raw, ['on-demand/paper-1/']);
/** What the site serves, by path. */
const packs = new Map(built);

/** As much of the browser's store as the worker uses. */
class Store {
  readonly entries = new Map<string, Map<string, Response>>();
  readonly open = (name: string): Promise<Cache> => {
    const held = this.entries.get(name) ?? new Map<string, Response>();
    this.entries.set(name, held);
    return Promise.resolve({
      put: (url: string, response: Response) => Promise.resolve(void held.set(url, response)),
      match: (url: string) => Promise.resolve(held.get(url)?.clone()),
      keys: () => Promise.resolve([...held.keys()].map((url) => new Request(url))),
      delete: (url: string) => Promise.resolve(held.delete(url)),
    } as unknown as Cache);
  };
  readonly keys = (): Promise<string[]> => Promise.resolve([...this.entries.keys()]);
  readonly delete = (name: string): Promise<boolean> => Promise.resolve(this.entries.delete(name));
  readonly match = (url: string): Promise<Response | undefined> =>
    Promise.resolve([...this.entries.values()].flatMap((held) => held.get(url)?.clone() ?? [])[0]);
}

let store: Store;
let online: boolean;
let asked: string[];
let off: string;
const get = ((input: string | Request) => {
  const url = typeof input === 'string' ? input : input.url;
  const path = url.slice(root.href.length);
  asked.push(path);
  if (!online) return Promise.reject(new TypeError('no network'));
  const bytes = packs.get(path) ?? raw.get(path);
  if (bytes) return Promise.resolve(new Response(Buffer.from(bytes)));
  if (path === 'switch.json') return Promise.resolve(new Response(off));
  return Promise.resolve(new Response(`from the network: ${path}`));
}) as typeof fetch;
const worker = (settings = config): Kept =>
  new Kept(settings, root, store as unknown as CacheStorage, get);
const ask = async (kept: Kept, path: string): Promise<string> =>
  (await kept.answer(path, new Request(new URL(path, root)))).text();

beforeEach(() => {
  store = new Store();
  online = true;
  asked = [];
  off = '{"off":[]}';
});

describe('what is kept', () => {
  it('is packed by language, with large texts apart and what must be fresh left out', () => {
    expect(Object.keys(config.packs).sort()).toEqual(['ar', 'core', 'en']);
    expect(Object.keys(config.own)).toEqual(['law.json']);
    expect(keptFiles(config)).toHaveLength(5);
    const all = [...packs.values()].map((bytes) => Buffer.from(bytes).toString('latin1')).join('');
    expect(all).not.toContain('all.html');
  });
  it('has the same version for the same content and another for another', () => {
    expect(packTexts(new Map([...texts].reverse()), raw, []).config.version).toBe(config.version);
    const changed = new Map([...texts, ['en/counter.html', '<p>changed</p>']]);
    expect(packTexts(changed, raw, []).config.version).not.toBe(config.version);
  });
  it('is served with no network, each page byte for byte as it was built', async () => {
    const kept = worker();
    await kept.fetchAll();
    online = false;
    for (const [path, text] of texts)
      if (path !== 'all.html') expect(await ask(kept, path)).toBe(text);
    const page = await kept.answer('ar/index.html', new Request(new URL('ar/index.html', root)));
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await ask(kept, 'font.woff2')).toBe('\u0001\u0002\u0003');
  });
  it('opens a pack once', async () => {
    const kept = worker();
    await kept.fetchAll();
    const cache = await store.open(`threshold-now-${config.version}`);
    await ask(kept, 'en/index.html');
    await cache.delete(new URL(config.packs['en'] ?? '', root).href);
    expect(await ask(kept, 'en/counter.html')).toBe('<p>counter</p>');
  });
});

describe('what is not kept', () => {
  it('comes from the network: another page, a store that was emptied, a pack that is spoiled', async () => {
    const kept = worker();
    expect(await ask(kept, 'en/counter.html')).toBe('from the network: en/counter.html');
    await kept.fetchAll();
    expect(await ask(kept, 'all.html')).toBe('from the network: all.html');
    const cache = await store.open(`threshold-now-${config.version}`);
    const pack = new URL(config.packs['en'] ?? '', root).href;
    await cache.put(pack, new Response(gzipSync('{"en/')));
    expect(await ask(kept, 'en/counter.html')).toBe('from the network: en/counter.html');
  });
  it('is never found under the name of something every object has', async () => {
    const kept = worker();
    await kept.fetchAll();
    expect(await ask(kept, 'constructor')).toBe('from the network: constructor');
    expect(await ask(kept, 'toString/x')).toBe('from the network: toString/x');
  });
});

describe('a new build', () => {
  it('fetches only the packs that changed, and removes what other builds and workers kept', async () => {
    await worker().fetchAll();
    store.entries.set(`workbox-precache-v2-${root.href}`, new Map());
    store.entries.set('workbox-precache-v2-https://city.example/desk/', new Map());
    store.entries.set('somebody-else', new Map());
    const next = { ...config, version: 'next' };
    asked = [];
    const kept = worker(next);
    await kept.fetchAll();
    expect(asked).toEqual(['font.woff2']);
    await kept.forgetOthers();
    expect((await store.keys()).sort()).toEqual([
      'somebody-else',
      'threshold-now-next',
      'threshold-now-on-demand',
      'workbox-precache-v2-https://city.example/desk/',
    ]);
  });
  it('is not taken into use when a file cannot be fetched', async () => {
    online = false;
    await expect(worker().fetchAll()).rejects.toThrow('no network');
  });
  it('forgets files on demand that it has no use for', async () => {
    const kept = worker();
    await ask(kept, 'on-demand/paper-1/model');
    const cache = await store.open('threshold-now-on-demand');
    await cache.put(new URL('on-demand/paper-0/model', root).href, new Response('old'));
    await kept.forgetOthers();
    expect((await cache.keys()).map(({ url }) => url)).toEqual([
      'https://city.example/now/on-demand/paper-1/model',
    ]);
  });
});

describe('files on demand', () => {
  it('are fetched once', async () => {
    const kept = worker();
    for (let times = 0; times < 2; times += 1) await ask(kept, 'on-demand/paper-1/model');
    expect(asked).toEqual(['on-demand/paper-1/model']);
  });
});

describe('what is told anew each time', () => {
  const live = { ...config, live: ['directory.json'] };

  it('is asked for each time, and stands as it was last where there is no network, over a new build too', async () => {
    await worker(live).fetchAll();
    expect(asked).toContain('directory.json');
    asked = [];
    const kept = worker({ ...live, version: 'next' });
    await kept.forgetOthers();
    expect(await ask(kept, 'directory.json')).toBe('from the network: directory.json');
    expect(asked).toEqual(['directory.json']);
    online = false;
    expect(await ask(kept, 'directory.json')).toBe('from the network: directory.json');
  });

  it('says nothing where it was never heard', async () => {
    online = false;
    expect(await ask(worker(live), 'directory.json')).toBe('{}');
  });
});

describe('languages that come later', () => {
  const { config: later } = packTexts(texts, raw, [], {
    prefix: 'threshold-rights-',
    later: ['en', 'ar'],
    live: [],
  });
  const packIn = (area: string): string => later.packs[area] ?? '';

  it('are not fetched until a page of them is open', async () => {
    await worker(later).fetchAll();
    expect(asked).not.toContain(packIn('ar'));
    await worker(later).fetchAll(['ar/index.html']);
    expect(asked).toContain(packIn('ar'));
    expect(asked).not.toContain(packIn('en'));
  });
  it('come behind the first page of them, which waits for nothing, and are there for the next', async () => {
    const kept = worker(later);
    await kept.fetchAll();
    expect(await ask(kept, 'ar/index.html')).toBe('from the network: ar/index.html');
    await kept.brought('ar/index.html');
    online = false;
    expect(await ask(kept, 'ar/index.html')).toBe('<p>بيت</p>');
  });
  it('that cannot be fetched stop nothing, and are tried again', async () => {
    const kept = worker(later);
    await kept.fetchAll();
    online = false;
    await expect(ask(kept, 'ar/index.html')).rejects.toThrow('no network');
    await kept.brought('ar/index.html');
    online = true;
    await ask(kept, 'ar/index.html');
    await kept.brought('ar/index.html');
    online = false;
    expect(await ask(kept, 'ar/index.html')).toBe('<p>بيت</p>');
  });
  it('stay kept with a new build, and other parts of the site are left alone', async () => {
    store.entries.set('threshold-now-1', new Map());
    await worker(later).fetchAll(['ar/index.html']);
    const kept = worker({ ...later, version: 'next' });
    await kept.fetchAll();
    await kept.forgetOthers();
    online = false;
    expect(await ask(kept, 'ar/index.html')).toBe('<p>بيت</p>');
    expect(await store.keys()).toContain('threshold-now-1');
  });
});

describe('where there is no network', () => {
  const told = packTexts(
    new Map([
      ...texts,
      ['offline.html', '<p>none</p>'],
      ['ar/offline.html', '<p>لا شبكة</p>'],
      ['zh-Hans/index.html', '<p>家</p>'],
    ]),
    raw,
    ['ar/print/'],
    {
      prefix: 'threshold-rights-',
      later: ['ar', 'en', 'zh-Hans'],
      live: [],
      unreachable: 'offline.html',
    },
  );
  const go = async (kept: Kept, path: string): Promise<string | null> => {
    // A request that a page makes itself cannot say that it is a navigation.
    const request = { url: new URL(path, root).href, mode: 'navigate' } as Request;
    return (await kept.answer(path, request)).headers.get('location');
  };
  const installed = async (): Promise<Kept> => {
    for (const [name, bytes] of told.packs) packs.set(name, bytes);
    const kept = worker(told.config);
    await kept.fetchAll(['ar/index.html']);
    online = false;
    return kept;
  };

  it('a folder without its last stroke leads to the folder', async () => {
    expect(await go(await installed(), 'ar')).toBe('https://city.example/now/ar/');
  });
  it.each(['ar/print/card.pdf', 'ar/sheets/home.pdf', 'ar/no-such-page.html'])(
    '%s leads to the page that says so, in the language that was asked for',
    async (path) => {
      expect(await go(await installed(), path)).toBe('https://city.example/now/ar/offline.html');
    },
  );
  it.each(['en/counter.html', 'zh-Hans', 'beside.html', 'toString'])(
    '%s, of a language that is not kept, leads to the page of all languages',
    async (path) => {
      expect(await go(await installed(), path)).toBe('https://city.example/now/offline.html');
    },
  );
  it('what a page fetches fails as it always did, and so does a site without such a page', async () => {
    const kept = await installed();
    await expect(ask(kept, 'ar/print/card.pdf')).rejects.toThrow('no network');
    await expect(go(worker(), 'en/beside.html')).rejects.toThrow('no network');
  });
});

describe('the switch', () => {
  it('is asked of the network first, and remembered where there is none', async () => {
    const kept = worker();
    off = '{"off":["look-at-the-paper"]}';
    expect(await ask(kept, 'switch.json')).toBe(off);
    online = false;
    expect(await ask(kept, 'switch.json')).toBe(off);
    online = true;
    off = '{"off":[]}';
    expect(await ask(kept, 'switch.json')).toBe(off);
  });
  it('turns nothing off where it was never learnt', async () => {
    online = false;
    expect(await ask(worker(), 'switch.json')).toBe('{"off":[]}');
  });
});

it('a path is read from an address below the root only; a folder stands for its page', () => {
  const read = (url: string): string | undefined => pathOf(new URL(url), root);
  expect(read('https://city.example/now/')).toBe('index.html');
  expect(read('https://city.example/now/en/')).toBe('en/index.html');
  expect(read('https://city.example/now/en/counter.html?x=1#y')).toBe('en/counter.html');
  expect(read('https://city.example/desk/')).toBeUndefined();
  expect(read('https://other.example/now/')).toBeUndefined();
});
