/** Run by the build: the embedded database, made before. */
import { writeTemplate } from './database-template.ts';

await writeTemplate();
