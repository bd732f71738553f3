import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, succeed, take } from '../../../api/client';
import { statusOf } from '../../../api/problems';
import type { CalendarLink, NewCalendarLink } from '../../../api/schema';

export const calendarsKey = ['groups', 'calendars'];

/** The addresses that one has charge of, newest first; a page of them. */
export function calendarsQuery(cursor: string | undefined) {
  const query = { total: true, ...(cursor ? { cursor } : {}) };
  return queryOptions({
    queryKey: [...calendarsKey, cursor],
    queryFn: () => take(api.GET('/calendar-links', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

export function createCalendar(calendar: NewCalendarLink, key: string): Promise<CalendarLink> {
  const params = { header: { 'Idempotency-Key': key } };
  return take(api.POST('/calendar-links', { body: calendar, params }));
}

/** Whatever has become of it; one that somebody else turned off is as gone. */
export async function revokeCalendar(id: string): Promise<void> {
  const params = { path: { id }, header: { 'If-Match': '*' } };
  try {
    await succeed(api.DELETE('/calendar-links/{id}', { params }));
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}
