/** Builds the pages and serves them on this machine only. */
import './build.ts';
import { servePages } from '../edge/serve-pages.ts';

const { url } = await servePages(Number(process.env['PORT'] ?? 4173));
console.log(`Open ${url}now/`);
