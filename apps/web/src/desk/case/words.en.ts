/** Words of the page of one request. */
export const CASE_EN = {
  'case.title': 'Request',
} as const;
