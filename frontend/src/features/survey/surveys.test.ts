import { describe, expect, it } from 'vitest';
import type { SurveySummary, SurveyVersionSummary } from '../../api/schema';
import { listed } from './surveys';

const survey = { id: 's1' } as SurveySummary;

function version(status: SurveyVersionSummary['status'], questions: number, of = 's1'): SurveyVersionSummary {
  return { id: `${of} ${status} ${questions}`, survey: of, status, questions } as SurveyVersionSummary;
}

describe('a survey in the list', () => {
  it('stands as what is in use and what is being written, and counts the questions in use', () => {
    const versions = [version('PUBLISHED', 8), version('DRAFT', 9), version('RETIRED', 7), version('DRAFT', 3, 's2')];
    expect(listed([survey], versions)).toEqual([{ survey, states: ['PUBLISHED', 'DRAFT'], questions: 8 }]);
  });

  it('stands as retired where nothing else is left', () => {
    const versions = [version('RETIRED', 7), version('RETIRED', 6)];
    expect(listed([survey], versions)).toEqual([{ survey, states: ['RETIRED'], questions: 7 }]);
  });
});
