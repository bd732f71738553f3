import { afterEach, describe, expect, it } from 'vitest';
import { handToPreview, previewed, watchPreview } from './surveyPreview';

afterEach(() => localStorage.clear());

describe('the preview of a survey', () => {
  it('shows what was handed over last', () => {
    expect(previewed()).toBeUndefined();
    handToPreview({ title: { sv: 'Ett' } });
    handToPreview({ title: { sv: 'Två' } });
    expect(previewed()).toEqual({ title: { sv: 'Två' } });
  });

  it('has nothing to show when what is kept cannot be read', () => {
    localStorage.setItem('familjenavet.survey.preview', '{');
    expect(previewed()).toBeUndefined();
  });

  it('is told when the other tab hands over more, until it stops listening', () => {
    const heard: string[] = [];
    const stop = watchPreview(() => heard.push('changed'));
    dispatchEvent(new StorageEvent('storage', { key: 'familjenavet.survey.preview' }));
    dispatchEvent(new StorageEvent('storage', { key: 'something.else' }));
    stop();
    dispatchEvent(new StorageEvent('storage', { key: 'familjenavet.survey.preview' }));
    expect(heard).toEqual(['changed']);
  });
});
