/** The offices that the demonstration's letters come from: made up, with numbers kept free for stories. */
import type { Content } from '../features/settings/setting-content.ts';

export function demoOffice(title: string): Content<'office'> {
  return {
    office: {
      agency: title,
      address: ['1 Example Street', 'New York, NY 10000'],
      counsel: { name: 'Office of the Example Counsel', number: '+1 212 555 0100' },
      contact: { name: 'Example Help Desk', number: '+1 212 555 0101', hours: 'Every day, 9 to 5' },
    },
    help: [{ name: 'Example Legal Help', number: '+1 212 555 0102', free: true }],
  };
}
