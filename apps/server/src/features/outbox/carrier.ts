/** The port through which a message leaves: one function for each way, which never throws. */

export interface Outgoing {
  /** The same at every attempt, so that a mailbox can tell a double. */
  readonly messageId: string;
  /** The same at every attempt, and another when a person has it sent again: what it was refused for may be put right. */
  readonly key: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly attachment?: { readonly name: string; readonly content: Uint8Array };
}

export type Carried =
  | {
      readonly ok: true;
      /** The server's own words. */
      readonly answer: string;
      /** What the server calls the message, where it gives it a number: the proof that it took it. */
      readonly number?: string;
    }
  | {
      readonly ok: false;
      /** Trying again cannot help: no such mailbox, refused for good. */
      readonly lasting: boolean;
      /** A code, for lists and logs: never a server's words. */
      readonly problem: string;
      readonly answer: string;
    };

export type Carrier = (message: Outgoing) => Promise<Carried>;

export type Carriers = Readonly<Partial<Record<'email' | 'sms', Carrier>>>;
