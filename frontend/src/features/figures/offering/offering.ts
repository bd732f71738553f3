import type { OfferedGuide, PackageOffering } from '../../../api/schema';

/** The guides that a centre neither holds nor shares. */
export function missingAt({ guides }: PackageOffering): OfferedGuide[] {
  return guides.filter(({ offered }) => !offered);
}

/** Whether a centre that does not offer all is on its way: it has begun, or has something planned. */
export function isComing({ offersAll, offered, guides }: PackageOffering): boolean {
  return !offersAll && (offered > 0 || guides.some(({ planned }) => planned));
}

export interface GuideGap extends Pick<OfferedGuide, 'key' | 'number' | 'title'> {
  /** How many centres lack it. */
  lacking: number;
}

/** Each guide with how many lack it, in the order of the programme. */
export function gapsOf(offerings: PackageOffering[]): GuideGap[] {
  const gaps = new Map<string, GuideGap>();
  for (const { guides } of offerings) {
    for (const { key, number, title, offered } of guides) {
      const lacking = (gaps.get(key)?.lacking ?? 0) + (offered ? 0 : 1);
      gaps.set(key, { key, number, title, lacking });
    }
  }
  return [...gaps.values()].toSorted((one, other) => one.number - other.number);
}

/** The twelve months that end with this one, the oldest first: "2025-12". */
export function monthsTo(day: string): string[] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return Array.from({ length: 12 }, (_, at) => {
    const count = year * 12 + month - 12 + at;
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  });
}
