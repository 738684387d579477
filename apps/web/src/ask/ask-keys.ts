/** Every key of the catalogue, written out: none is ever put together. */
import { ABOUT_KEYS } from '../island/about-keys.ts';

export const ASK_KEYS = [...ABOUT_KEYS] as const;
