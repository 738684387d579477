/** An e-mail as texts: its head and body first, then each attachment that is text. */
import type PostalMime from 'postal-mime';

export interface MailTexts {
  readonly texts: readonly string[];
  readonly notes: readonly string[];
}

/** Nested messages beyond this depth are left closed. */
const DEPTH = 5;

/** Headers as they are sent, with those that only a mail program writes. */
export function looksLikeMail(text: string): boolean {
  const head = text.slice(0, 20_000).split(/\r?\n\r?\n/, 1)[0] ?? '';
  return (
    /^from:/im.test(head) && /^(?:mime-version|content-type|message-id|received):/im.test(head)
  );
}

export async function textsOfMail(bytes: Uint8Array): Promise<MailTexts> {
  const { default: Mail } = await import('postal-mime');
  const mail: Awaited<ReturnType<typeof PostalMime.parse>> = await Mail.parse(bytes, {
    maxRfc822NestingDepth: DEPTH,
  });
  const head = mail.headerLines
    .filter(({ key }) => ['from', 'to', 'date', 'subject'].includes(key))
    .map(({ line }) => line.replace(/\s*\r?\n\s*/g, ' '));
  const body = mail.text ?? plainOf(mail.html ?? '');
  const texts = [`${head.join('\n')}\n\n${body}`];
  const notes: string[] = [];
  for (const { filename, mimeType, content } of mail.attachments) {
    if (mimeType === 'text/plain' && typeof content !== 'string') {
      texts.push(new TextDecoder('utf-8').decode(content));
    } else notes.push(`The attachment "${filename ?? mimeType}" was not read.`);
  }
  return { texts, notes };
}

/** The words of a message that came as HTML only. */
function plainOf(html: string): string {
  return html
    .replace(/<(?:style|script|head)\b[\s\S]*?<\/(?:style|script|head)>/gi, ' ')
    .replace(/<(?:br|\/p|\/div|\/tr|\/h\d|\/li)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/gi, ' ')
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/&amp;/gi, '&');
}
