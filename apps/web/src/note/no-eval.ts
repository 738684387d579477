/**
 * zod tries whether it may write functions at run time. The pages' policy on content says no, and browsers
 * report the try as a breach: so it is told before the first schema is made. Import it first.
 */
import { config } from 'zod/mini';

config({ jitless: true });
