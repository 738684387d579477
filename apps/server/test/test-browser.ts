/** A browser without a screen: cookies by site, redirects followed, forms sent. For tests of sign-in. */
import { OWN_HEADER } from '../src/http/own-header.ts';

export interface Page {
  readonly url: string;
  readonly text: string;
}

export class TestBrowser {
  readonly #cookies = new Map<string, Map<string, { value: string; path: string }>>();
  readonly #origin: string;

  constructor(origin: string) {
    this.#origin = origin;
  }

  get(path: string): Promise<Response> {
    return this.#send(new URL(path, this.#origin), {});
  }

  /** A change as our pages send it. */
  post(path: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
    return this.#send(new URL(path, this.#origin), {
      method: 'POST',
      headers: { 'content-type': 'application/json', [OWN_HEADER]: '1', ...headers },
      body: JSON.stringify(body),
    });
  }

  /** Follows redirects until a page, or until `stop` says so of an address. */
  async follow(address: string, stop: (url: string) => boolean = () => false): Promise<Page> {
    let url = new URL(address);
    for (let hop = 0; hop < 10; hop++) {
      // The desk's own pages are not served here: where it sends somebody is what counts.
      if (stop(url.href) || (url.origin === this.#origin && url.pathname.startsWith('/desk'))) {
        return { url: url.href, text: '' };
      }
      const response = await this.#send(url, {});
      const location = response.headers.get('location');
      if (location === null) return { url: url.href, text: await response.text() };
      url = new URL(location, url);
    }
    throw new Error('Too many redirects.');
  }

  async submit(
    address: string,
    fields: Record<string, string>,
    stop?: (url: string) => boolean,
  ): Promise<Page> {
    const url = new URL(address);
    const response = await this.#send(url, { method: 'POST', body: new URLSearchParams(fields) });
    const location = response.headers.get('location');
    if (location === null) return { url: url.href, text: await response.text() };
    return this.follow(new URL(location, url).href, stop);
  }

  cookie(name: string): string | undefined {
    return this.#jar(new URL(this.#origin)).get(name)?.value;
  }

  setCookie(name: string, value: string): void {
    this.#jar(new URL(this.#origin)).set(name, { value, path: '/' });
  }

  #jar(url: URL): Map<string, { value: string; path: string }> {
    const jar = this.#cookies.get(url.origin) ?? new Map<string, { value: string; path: string }>();
    this.#cookies.set(url.origin, jar);
    return jar;
  }

  async #send(url: URL, init: RequestInit): Promise<Response> {
    const jar = this.#jar(url);
    const headers = new Headers(init.headers);
    const sent = [...jar].filter(([, { path }]) => url.pathname.startsWith(path));
    headers.set('cookie', sent.map(([name, { value }]) => `${name}=${value}`).join('; '));
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...rest] = line.split(';').map((part) => part.trim());
      const at = pair.indexOf('=');
      const attribute = (name: string): string | undefined =>
        rest.find((part) => part.toLowerCase().startsWith(`${name}=`))?.slice(name.length + 1);
      const expires = attribute('expires');
      const gone =
        attribute('max-age') === '0' || (expires !== undefined && Date.parse(expires) < Date.now());
      if (gone) jar.delete(pair.slice(0, at));
      else
        jar.set(pair.slice(0, at), { value: pair.slice(at + 1), path: attribute('path') ?? '/' });
    }
    return response;
  }
}
