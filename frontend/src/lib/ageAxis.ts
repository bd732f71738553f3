/** An age as it is counted: weeks of pregnancy, weeks or months after birth. */
export interface Age {
  unit: 'GESTATIONAL_WEEK' | 'WEEK_AFTER_BIRTH' | 'MONTH_AFTER_BIRTH';
  value: number;
}

const weeksInMonth = 52.18 / 12;
const birth = 40;

/** The ages that each unit can count. */
const ageRange: Record<Age['unit'], { least: number; most: number }> = {
  GESTATIONAL_WEEK: { least: 4, most: 42 },
  WEEK_AFTER_BIRTH: { least: 0, most: 52 },
  MONTH_AFTER_BIRTH: { least: 0, most: 36 },
};

export function isOnAxis({ unit, value }: Age): boolean {
  return Number.isInteger(value) && value >= ageRange[unit].least && value <= ageRange[unit].most;
}

/** Weeks from birth, before it negative. */
export function weeksFromBirth({ unit, value }: Age): number {
  if (unit === 'GESTATIONAL_WEEK') return value - birth;
  return unit === 'WEEK_AFTER_BIRTH' ? value : value * weeksInMonth;
}

/** The product's one scale for age: weeks from birth, and how far along the axis they lie (0–1); pressed together at the end. */
const scale: [weeks: number, along: number][] = [
  [-18, 0],
  [0, 0.28],
  [16, 0.56],
  [26, 0.66],
  [52, 0.8],
  [134, 1],
];

/** How far along the axis an age lies, from 0 to 1. */
export function alongAxis(weeks: number): number {
  for (let i = 1; i < scale.length; i++) {
    const [from, start] = scale[i - 1]!;
    const [to, end] = scale[i]!;
    if (weeks <= to) return Math.max(0, start + ((weeks - from) / (to - from)) * (end - start));
  }
  return 1;
}

/** Whether the last week or month of the one age comes no earlier than the first of the other. */
export function inOrder(from: Age, to: Age): boolean {
  return weeksFromBirth({ ...to, value: to.value + 1 }) > weeksFromBirth(from);
}
