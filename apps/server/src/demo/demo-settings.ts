/** Sites and counsel on duty of the demonstration: made up, with numbers kept free for stories. */
import type { Content } from '../features/settings/setting-content.ts';

export const DEMO_SITES: Content<'sites'> = {
  sites: [
    {
      id: 'example-house',
      name: 'Example House',
      address: '1 Example Street',
      place: 'queens',
      areas: [
        { id: 'lobby', name: 'Lobby', ground: 'public' },
        {
          id: 'visits',
          name: 'Visiting hall',
          ground: 'non-public',
          note: 'Visitors are let in one by one, with a pass.',
        },
        { id: 'offices', name: 'Offices', ground: 'non-public' },
      ],
    },
    {
      id: 'example-annex',
      name: 'Example Annex',
      areas: [{ id: 'yard', name: 'Yard', ground: 'non-public' }],
    },
  ],
};

export const DEMO_COUNSEL: Content<'counsel'> = {
  people: [
    { id: 'imani', kind: 'counsel', name: 'Imani Example', number: '+1 212 555 0104', away: [] },
    { id: 'noor', kind: 'counsel', name: 'Noor Example', number: '+1 212 555 0105', away: [] },
    {
      id: 'liaison',
      kind: 'liaison',
      name: 'Example Liaison',
      email: 'liaison@example.org',
      hours: 'Monday to Friday, 9 to 5',
      away: [],
    },
  ],
  outOfOffice: { name: 'Example duty line', number: '+1 212 555 0106' },
};
