/** Every message of the desk's screens in Arabic: drafts, until somebody who speaks it has read them. */
import { CASE_AR } from '../case/words.ar.ts';
import { SHELL_AR } from '../shell/words.ar.ts';
import type { Messages } from './say.ts';

export const MESSAGES: Messages = { ...SHELL_AR, ...CASE_AR };
