/**
 * The cookie of a session. Over https it bears the prefix that browsers bind to this host; without https, which is
 * this machine only, not every browser keeps such a cookie, so it has a plain name there.
 */
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

export const COOKIE = '__Host-threshold';
const PLAIN = 'threshold';

export interface CookieWay {
  readonly secure: boolean;
}

export function tokenOf(context: Context, { secure }: CookieWay): string | undefined {
  return getCookie(context, secure ? COOKIE : PLAIN);
}

export function giveToken(context: Context, token: string, { secure }: CookieWay): void {
  setCookie(context, secure ? COOKIE : PLAIN, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'Strict',
    secure,
  });
}

export function dropToken(context: Context, { secure }: CookieWay): void {
  deleteCookie(context, secure ? COOKIE : PLAIN, { path: '/', secure });
}
