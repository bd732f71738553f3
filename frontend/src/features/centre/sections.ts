const sectionNames = ['details', 'visiting', 'services', 'roll-out', 'participation'] as const;
export type SectionName = (typeof sectionNames)[number];

export function isSectionName(name: string): name is SectionName {
  return sectionNames.some((each) => each === name);
}
