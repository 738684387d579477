/** Every message of the desk's screens in English: one list from the screens' own. */
import { CASE_EN } from '../case/words.en.ts';
import { SHELL_EN } from '../shell/words.en.ts';

export const MESSAGES = { ...SHELL_EN, ...CASE_EN } as const;
