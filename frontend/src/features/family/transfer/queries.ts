import { queryOptions } from '@tanstack/react-query';
import { api, take } from '../../../api/client';
import type { Transfer, TransferCentre } from '../../../api/schema';

export function transfersQuery(household: string) {
  return queryOptions({
    queryKey: ['families', 'transfers', household],
    queryFn: async (): Promise<Transfer[]> =>
      (await take(api.GET('/households/{id}/transfers', { params: { path: { id: household } } }))).items,
  });
}

export function transferCentresQuery(household: string) {
  return queryOptions({
    queryKey: ['families', 'transferCentres', household],
    queryFn: async (): Promise<TransferCentre[]> =>
      (await take(api.GET('/households/{id}/transfer-centres', { params: { path: { id: household } } }))).items,
  });
}

export function askToMove(household: string, centre: string, key: string): Promise<Transfer> {
  const params = { path: { id: household }, header: { 'Idempotency-Key': key } };
  return take(api.POST('/households/{id}/transfers', { body: { centre }, params }));
}

export function takeBack(transfer: string): Promise<Transfer> {
  return take(api.POST('/transfers/{id}/withdrawal', { params: { path: { id: transfer } } }));
}
