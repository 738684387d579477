import { expect, it } from 'vitest';
import { apiPage } from './api-page.ts';
import { openApi } from './open-api.ts';
import { ROUTES } from './route.ts';
import { DOORS } from './sign-in-routes.ts';

const page = String(apiPage(openApi(ROUTES, DOORS) as Parameters<typeof apiPage>[0]));

it('names every address with its summary, and every shape that it points at', () => {
  for (const { path, summary } of [...ROUTES, ...DOORS]) {
    expect(page).toContain(`<code>${path}</code>`);
    expect(page).toContain(summary.replaceAll('"', '&quot;').replaceAll("'", '&#39;'));
  }
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
});

it('needs no script and nothing of another site', () => {
  expect(page).not.toMatch(/<script|style=|https?:|\son\w+=/);
});
