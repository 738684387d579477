/** Pages of a records release: what they look like, what is blacked out, and what the edge must bring. */
export interface PagesContent {
  readonly kind: 'pages';
}

export interface PagesTools {
  readonly typeset?: never;
}
