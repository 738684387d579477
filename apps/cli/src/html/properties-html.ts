/** What the packs claim of their law, as it comes out now, each with the norms that it rests on. */
import { sentence } from '@threshold/rules/explain/plain-words';
import { anchor, html, type Content } from '@threshold/rules/page/markup';
import { table } from '@threshold/rules/page/table';
import { PROPERTY_WORDS, type PropertyEntry } from '../document/property-entry.ts';

export function propertiesHtml(properties: readonly PropertyEntry[]): Content {
  return [
    html`<p>
      Each is checked for every situation at once. What is proved holds of the law as it is encoded,
      not of the text where that was not read.
    </p>`,
    table(
      'Properties that the packs claim',
      ['Property', 'Outcome', 'Rests on'],
      properties.map(({ id, title, verdict, rests }) => ({
        id: anchor('property', id),
        cells: [
          html`${sentence(title)}<br /><span class="small quiet">${id}</span>`,
          PROPERTY_WORDS[verdict],
          rests.map(
            ({ norm, refs }, at) =>
              html`${at > 0 && '; '}<a href="#${anchor('norm', norm)}">${norm}</a
                >${refs !== '' && ` (${refs})`}`,
          ),
        ],
      })),
    ),
  ];
}
