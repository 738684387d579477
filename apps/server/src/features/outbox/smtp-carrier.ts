/**
 * E-mail by SMTP. What the server refuses for good (5xx) is not tried again; what it refuses for now (4xx), and a
 * server that is not there, is. Nothing of the message goes to a log.
 */
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Carrier, Outgoing } from './carrier.ts';

export interface SmtpOptions {
  /** `smtps://user:password@host` or `smtp://host:port`. */
  readonly url: string;
  readonly from: string;
  readonly timeoutMs?: number;
}

interface SmtpError {
  readonly code?: unknown;
  readonly responseCode?: unknown;
  readonly response?: unknown;
}

export function smtpCarrier({ url, from, timeoutMs = 20_000 }: SmtpOptions): Carrier {
  const transport = createTransport({
    url,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async (message) => {
    try {
      const { response, rejected } = await transport.sendMail(mailOf(message, from));
      if (rejected.length === 0) return { ok: true, answer: response };
      return { ok: false, lasting: true, problem: 'rejected', answer: response };
    } catch (error) {
      const { code, responseCode, response } = error as SmtpError;
      const status = typeof responseCode === 'number' ? responseCode : undefined;
      return {
        ok: false,
        // A login that is refused is for us to put right, and then the message is still wanted.
        lasting: status !== undefined && status >= 500 && code !== 'EAUTH',
        problem: status === undefined ? wordOf(code) : String(status),
        answer: typeof response === 'string' ? response : '',
      };
    }
  };
}

export function mailOf(message: Outgoing, from: string): SendMailOptions {
  const { to, subject, text, messageId, language, attachment } = message;
  return {
    from,
    to,
    subject,
    text,
    messageId,
    headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' },
    ...(attachment === undefined
      ? {}
      : {
          attachments: [
            {
              filename: attachment.name,
              content: Buffer.from(attachment.content),
              contentType: 'application/pdf',
            },
          ],
        }),
  };
}

function wordOf(code: unknown): string {
  return typeof code === 'string' && /^[A-Z]{1,20}$/.test(code) ? code : 'unknown';
}
