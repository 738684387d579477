/** Every language, through interpreters. By itself, so that a page that searches need not bring the checks of the list. */
export const ANY_LANGUAGE = '*';
