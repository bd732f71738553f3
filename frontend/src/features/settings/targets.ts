import { api, takeVersioned } from '../../api/client';
import type { RegionSettings } from '../../api/schema';
import { shareOf, typedShare } from '../../lib/typedShare';
import { at } from './queries';
import type { Field, Section, SettingsValues } from './sections';

type Targets = RegionSettings['targets'];
type Target = Targets[keyof Targets];

/** The three that the county has decided on (`02-domain`). */
const names = ['offersBasePackage', 'parentsMoreSecure', 'staffConfident'] as const satisfies (keyof Targets)[];

/** A target is a share, may have a day by which it is to be reached, and how much nearer each year is to come. */
function fieldsOf(name: keyof Targets): Field[] {
  const percent = { kind: 'percent', least: 0, most: 100 } as const;
  return [
    { ...percent, name: `${name}Share`, pointer: `/${name}/share` },
    { name: `${name}By`, kind: 'date', pointer: `/${name}/by`, least: 0, most: 0, isOptional: true },
    { ...percent, name: `${name}Yearly`, pointer: `/${name}/yearly`, isOptional: true },
  ];
}

function targetOf(values: SettingsValues, name: keyof Targets): Target {
  const [share = '', by = '', yearly = ''] = ['Share', 'By', 'Yearly'].map((part) => values[name + part]);
  return { share: shareOf(share), ...(by && { by }), ...(yearly.trim() && { yearly: shareOf(yearly) }) };
}

export const targets: Section = {
  name: 'targets',
  permission: 'EDIT_PROGRAMME_SETTINGS',
  fields: names.flatMap(fieldsOf),
  read: (settings) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const { share, by, yearly } = settings.targets[name];
        return [
          [`${name}Share`, typedShare(share)],
          [`${name}By`, by ?? ''],
          [`${name}Yearly`, typedShare(yearly)],
        ];
      }),
    ),
  write: (onto, values) => {
    const body = Object.fromEntries(names.map((name) => [name, targetOf(values, name)])) as Targets;
    return takeVersioned(api.PUT('/regions/{code}/settings/targets', { ...at(onto), body }));
  },
  check: () => ({}),
};
