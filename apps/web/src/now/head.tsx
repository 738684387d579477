/** What stands in the head of every page, and in which of two ways style and script come to it. */
import type { ReactElement } from 'react';
import type { Site } from './site.ts';

export function Head({
  site,
  title,
  root,
  inline,
  wasm = false,
  sheet,
}: {
  readonly site: Site;
  readonly title: string;
  /** The way from the page to the root of the pages: empty, or "../". */
  readonly root: string;
  readonly inline: boolean;
  /** Whether an island of the page may compile WebAssembly. */
  readonly wasm?: boolean;
  /** A style of the page's own, below the root. */
  readonly sheet?: string | undefined;
}): ReactElement {
  const { style, behaviour, policy } = site.assets;
  const allowed = inline ? policy.inline : wasm ? policy.wasm : policy.linked;
  return (
    <head>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={allowed} />
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      {inline ? (
        <>
          <style dangerouslySetInnerHTML={{ __html: style.replaceAll('{{root}}', root) }} />
          <script dangerouslySetInnerHTML={{ __html: behaviour }} />
          <link rel="manifest" href={`${root}now.webmanifest`} />
          <link rel="prefetch" href={`${root}now.css`} as="style" />
          <link rel="prefetch" href={`${root}now.js`} as="script" />
        </>
      ) : (
        <>
          <link rel="stylesheet" href={`${root}now.css`} />
          <script src={`${root}now.js`} />
        </>
      )}
      {sheet === undefined ? null : <link rel="stylesheet" href={`${root}${sheet}`} />}
      <link rel="icon" href={`${root}icon.svg`} type="image/svg+xml" />
    </head>
  );
}
