import { PGlite } from '@electric-sql/pglite';
let t = performance.now();
const a = await PGlite.create({});
console.log('fresh', Math.round(performance.now() - t));
t = performance.now();
const dump = await a.dumpDataDir('none');
console.log('dump', Math.round(performance.now() - t), dump.size);
t = performance.now();
const b = await PGlite.create({ loadDataDir: dump });
console.log('from dump', Math.round(performance.now() - t));
t = performance.now();
await b.query('select 1');
for (let i = 0; i < 200; i++)
  await b.transaction(async (x) => {
    await x.query('select 1');
  });
console.log('200 tx', Math.round(performance.now() - t));
