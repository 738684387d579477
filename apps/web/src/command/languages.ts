/**
 * `npm run languages`: what there is in each language, how far it was reviewed, what is stale or missing.
 * Fails when a language that must be there is not whole.
 */
import { languageFaults, reportLanguages } from '@threshold/guidance/language-report';
import { readCatalogue, readLanguages } from '../edge/read-guidance-folder.ts';

const PLACE = 'us-ny-nyc';
const today = process.env['THRESHOLD_TODAY'] ?? new Date().toISOString().slice(0, 10);

const languages = readLanguages(PLACE);
const catalogues = ['flow', 'cards'].map((name) => readCatalogue(PLACE, languages, name));
const reports = reportLanguages(languages, catalogues, today);
console.log(`${languages.languages.of}\n${languages.languages.source}\n`);
for (const { language, offered, catalogues: each } of reports) {
  const parts = each.map(({ name, state, status, expired, problems }) =>
    [
      `${name} ${state}`,
      status === undefined ? [] : [status],
      expired ? ['expired'] : [],
      problems.length > 0 ? [`${problems.length} to mend`] : [],
    ]
      .flat()
      .join(', '),
  );
  console.log(
    `${language.tag.padEnd(8)} ${offered ? 'offered    ' : 'not offered'}  ${parts.join('; ')}`,
  );
  for (const { problems } of each)
    for (const problem of problems) console.log(`           ${problem}`);
}
const faults = languageFaults(reports);
if (faults.length > 0) {
  console.error(`\nThese stop a build:\n${faults.join('\n')}`);
  process.exitCode = 1;
}
