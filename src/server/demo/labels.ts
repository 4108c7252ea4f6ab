import type { components } from '../../schema.ts';

export const clients = [
  'Aurora Health',
  'Bluepeak Software',
  'Cedar & Sons',
  'Greenacre Farms',
  'Harbour Outfitters',
  'Kestrel Air',
  'Maple Hospitality',
  'Northline Logistics',
];

/** Labels of the demo workspace, one of each type and a second picklist. */
export const labels: components['schemas']['LabelInput'][] = [
  {
    key: 'client',
    name: 'Client',
    description: 'The company we hire for.',
    type: 'picklist',
    allowedValues: clients,
  },
  {
    key: 'department',
    name: 'Department',
    type: 'picklist',
    allowedValues: [
      'Care',
      'Engineering',
      'Hospitality',
      'Logistics',
      'Office',
      'Sales',
      'Support',
    ],
  },
  { key: 'region', name: 'Region', description: 'Where the work is.', type: 'text' },
  { key: 'seats', name: 'Seats', description: 'How many people we hire.', type: 'number' },
  { key: 'urgent', name: 'Urgent', type: 'yes_no' },
];
