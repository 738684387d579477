/**
 * An e-mail as text and what is attached to it. Its pictures from elsewhere are not fetched, its markup is
 * not shown, its attachments are only handed on.
 */
import { INPUT_LIMITS } from './limits.ts';

export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface MailParts {
  /** Sender, receivers, date and subject as it says them, then its words. */
  readonly text: string;
  readonly attachments: readonly Attachment[];
  /** How many attachments were left closed. */
  readonly closed: number;
}

const SHOWN = ['from', 'to', 'date', 'subject'];

export async function openMail(bytes: Uint8Array): Promise<MailParts | 'not-a-paper'> {
  const { default: Mail } = await import('postal-mime');
  let mail;
  try {
    mail = await Mail.parse(bytes, { maxRfc822NestingDepth: INPUT_LIMITS.mailDepth });
  } catch {
    // Nested deeper than any real message.
    return 'not-a-paper';
  }
  const head = mail.headerLines
    .filter(({ key }) => SHOWN.includes(key))
    .map(({ line }) => line.replace(/\s*\r?\n\s*/g, ' '));
  const body = mail.text ?? plainOf(mail.html ?? '');
  const files = mail.attachments.map(({ filename, mimeType, content }) => ({
    name: filename ?? mimeType,
    bytes:
      typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
  }));
  return {
    text: `${head.join('\n')}\n\n${body}`,
    attachments: files.slice(0, INPUT_LIMITS.attachments),
    closed: Math.max(0, files.length - INPUT_LIMITS.attachments),
  };
}

/** The words of a message that came as markup only. */
function plainOf(html: string): string {
  return html
    .replace(/<(style|script|head)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<(?:br|\/p|\/div|\/tr|\/h\d|\/li)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/gi, ' ')
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/&amp;/gi, '&');
}
