import { useQuery } from '@tanstack/react-query';
import { indicatorValuesQuery, packageOfferingsQuery, useIndicators } from '../../../api/indicators';
import type { Indicator, IndicatorValue, PackageOffering } from '../../../api/schema';
import { kindOf, reachCodes, targetCodes, valueAt } from '../../figures/values';

/** Whether both parents are there, and how many of those who come are men or the second parent. */
const fatherCodes = ['men-attending', 'second-parents-attending', 'both-parents'];

/** What the parts of the report tell of, each in its order. */
const codes = { targets: targetCodes, reach: reachCodes, fathers: fatherCodes };
type ReportPart = keyof typeof codes;

/** One indicator with its figure here; without one where it was never measured. */
export interface Line {
  indicator: Indicator;
  value: IndicatorValue | undefined;
}

export interface Report {
  path: string;
  name: string;
  /** All figures that it tells of. */
  values: IndicatorValue[];
  lines: (part: ReportPart) => Line[];
  /** The centres here that lack a guide. */
  lacking: PackageOffering[];
}

/** What a report needs, all of it at once: half a report is not printed. */
export function useReport(path: string) {
  const indicators = useIndicators();
  const values = useQuery(
    indicatorValuesQuery({
      indicator: Object.values(codes).flat().join(','),
      place: path,
      placeKind: kindOf(path),
      gender: 'ALL',
      breakdown: 'NONE',
      latest: true,
    }),
  );
  const lacking = useQuery(packageOfferingsQuery({ place: path, missing: true }));
  const asked = [indicators, values, lacking];
  return {
    report:
      indicators.data && values.data && lacking.data
        ? reportOf(path, indicators.data, values.data, lacking.data)
        : undefined,
    error: asked.find(({ error }) => error)?.error,
    retry: () => void Promise.all(asked.map(({ refetch }) => refetch())),
  };
}

function reportOf(path: string, known: Indicator[], found: IndicatorValue[], lacking: PackageOffering[]): Report {
  const lines = (part: ReportPart) =>
    codes[part].flatMap((code): Line[] => {
      const indicator = known.find((one) => one.code === code);
      return indicator ? [{ indicator, value: valueAt(found, code, path) }] : [];
    });
  const parts = Object.keys(codes) as ReportPart[];
  const values = parts.flatMap((part) => lines(part).flatMap(({ value }) => value ?? []));
  return { path, name: values[0]?.place.name ?? '', values, lines, lacking };
}
