import { expect, it } from 'vitest';
import { forCalendarProgram } from './address';

it('leads to the calendar program instead of the browser', () => {
  expect(forCalendarProgram('https://familjenavet.example/x/https')).toBe('webcal://familjenavet.example/x/https');
  expect(forCalendarProgram('http://localhost:8080/x')).toBe('webcal://localhost:8080/x');
});
