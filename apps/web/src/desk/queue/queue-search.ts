/** What the queue shows, as its address says it. */
import { z } from 'zod';

export const queueSearch = z.object({
  agency: z.string().max(40).optional().catch(undefined),
});
