/** Somebody at the desk's HTTP interface, without a port: the session's cookie kept from answer to answer. */
import { COOKIE } from '../src/http/session-cookie.ts';
import { OWN_HEADER } from '../src/http/own-header.ts';
import type { createApp } from '../src/http/app.ts';

export class AppClient {
  readonly #app: ReturnType<typeof createApp>;
  token: string | undefined;

  constructor(app: ReturnType<typeof createApp>, token?: string) {
    this.#app = app;
    this.token = token;
  }

  async get<Body>(path: string): Promise<Body> {
    return (await (await this.send(path)).json()) as Body;
  }

  async post<Body>(path: string, body: object): Promise<Body> {
    return (await (await this.send(path, body)).json()) as Body;
  }

  /** `done`, or the code of the refusal. */
  async code(path: string, body?: object): Promise<string> {
    const response = await this.send(path, body);
    return response.ok ? 'done' : ((await response.json()) as { code: string }).code;
  }

  async send(path: string, body?: object, headers: Record<string, string> = {}): Promise<Response> {
    const response = await this.#app.request(path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        ...(this.token === undefined ? {} : { cookie: `${COOKIE}=${this.token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json', [OWN_HEADER]: '1' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const value = new RegExp(`^${COOKIE}=([^;]*)`).exec(line)?.[1];
      if (value !== undefined) this.token = value === '' ? undefined : value;
    }
    return response;
  }
}
