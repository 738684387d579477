/** What may be shown at all. A paper at a counter is far below each; what is above is refused, not cut. */
export const INPUT_LIMITS = {
  /** Of one file. A photograph by a good telephone has 12. */
  bytes: 40_000_000,
  /** Of one file of text. */
  textBytes: 2_000_000,
  /** Of one picture, width times height. */
  pixels: 60_000_000,
  /** Of one PDF, and of everything shown together. */
  pages: 60,
  /** For one page: to open it, or to recognise its words. */
  pageSeconds: 60,
  /** For reading one whole PDF before its pages are recognised. */
  pdfSeconds: 60,
  /** Megabytes of memory that a PDF may take. */
  pdfMegabytes: 400,
  /** Files in one e-mail, and e-mails within e-mails. */
  attachments: 20,
  mailDepth: 3,
} as const;
