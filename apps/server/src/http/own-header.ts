/** Sent by our pages with every change: a form of another site cannot send it. */
export const OWN_HEADER = 'x-threshold';
