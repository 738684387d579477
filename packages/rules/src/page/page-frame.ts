/** What every static page here begins and ends with: readable without a script, a network or another file. */
import { html, type Markup } from './markup.ts';
import { STYLE } from './style.ts';

/** `skip`: where the link leads that keyboards meet first. `style`: what this page adds. */
export function pageFrame(
  {
    title,
    skip,
    style,
  }: { readonly title: string; readonly skip: string; readonly style?: Markup | undefined },
  body: Markup,
): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <style>
          ${STYLE}${style}
        </style>
      </head>
      <body>
        <a class="skip" href="#main">${skip}</a>
        ${body}
      </body>
    </html> `.text;
}
