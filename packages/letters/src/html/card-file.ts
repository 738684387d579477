/** A card as one HTML file that stands alone: to open, to send on, to print without anything else. */
import type { CardContent } from '../card/card-content.ts';
import { cardHtml } from './card-html.ts';
import { escape } from './markup.ts';

export interface CardFileOptions {
  readonly expired: boolean;
  readonly style: string;
}

export function cardFile(content: CardContent, { expired, style }: CardFileOptions): string {
  const { language, name } = content;
  return `<!doctype html>
<html lang="${language.tag}" dir="${language.direction}" data-printed="file">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(name)}</title>
<style>
${style}</style>
</head>
<body>
<main>${cardHtml(content, { expired })}</main>
</body>
</html>
`;
}
