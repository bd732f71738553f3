import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { tell } from '../../../api/problems';
import type { GuideSummary } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { swedish } from '../../../lib/localText';
import { useToast } from '../../../ui/Toast';
import { moved } from '../../../lib/moved';
import { draftOf, readGuide } from '../guide/guideValues';
import { freshKey } from '../../../lib/keys';
import {
  addGuide,
  dropGuide,
  fetchGuide,
  fetchVersion,
  orderGuides,
  versionQuery,
  type VersionedGuide,
  type VersionedVersion,
} from '../queries';
import { useRefresh } from '../useRefresh';

/** The guides in the order that was asked for, as long as it is of the same guides. */
function inOrder(guides: GuideSummary[], order: string[] | null): GuideSummary[] {
  if (!order || order.length !== guides.length) return guides;
  const found = order.flatMap((id) => guides.find((guide) => guide.id === id) ?? []);
  return found.length === guides.length ? found : guides;
}

/** Moves guides, one move after the other, each on the newest version; the new order is shown at once. */
function useOrder(version: VersionedVersion) {
  const t = useT();
  const tellRefused = useToast();
  const queries = useQueryClient();
  const refresh = useRefresh();
  const [order, setOrder] = useState<string[] | null>(null);
  const last = useRef<Promise<void>>(Promise.resolve());
  const { id } = version.data;
  const write = async (wanted: string[]) => {
    const saved = await orderGuides(await fetchVersion(id), wanted);
    refresh();
    queries.setQueryData(versionQuery(id).queryKey, saved);
  };
  const forget = () => {
    setOrder(null);
    refresh();
  };
  const put = (wanted: string[]) => {
    setOrder(wanted);
    last.current = last.current
      .then(() => write(wanted))
      .catch((error: unknown) => {
        tellRefused({ text: tell(error, t).detail });
        forget();
      });
  };
  return { guides: inOrder(version.data.guides, order), put, write, forget, isSettled: () => last.current };
}

/** Takes a guide away, with a way back to its place. */
function useTake(version: string, { guides, write, forget, isSettled }: ReturnType<typeof useOrder>) {
  const t = useT();
  const toast = useToast();
  const putBack = async (whole: VersionedGuide, place: number) => {
    const { key } = whole.data;
    const added = await addGuide(version, key, draftOf(readGuide(whole.data)), freshKey('back'));
    const { data } = await fetchVersion(version);
    const others = data.guides.map(({ id }) => id).filter((id) => id !== added.data.id);
    await write(others.toSpliced(place, 0, added.data.id));
    forget();
  };
  const drop = async (guide: GuideSummary) => {
    await isSettled();
    const whole = await fetchGuide(guide.id);
    await dropGuide(whole);
    forget();
    const undo = () => putBack(whole, guides.indexOf(guide)).catch(() => toast({ text: t('form.notUndone') }));
    toast({ text: t('writing.removed', { name: guide.title[swedish] ?? guide.key }), onUndo: () => void undo() });
  };
  return (guide: GuideSummary) => drop(guide).catch((error: unknown) => toast({ text: tell(error, t).detail }));
}

/** What one does with the guides of a draft, and what a screen reader is told of it. */
export function useGuideMoves(version: VersionedVersion) {
  const t = useT();
  const order = useOrder(version);
  const take = useTake(version.data.id, order);
  const [said, announce] = useState('');
  const { guides } = order;
  const move = (index: number, by: -1 | 1) => {
    order.put(moved(guides, index, by).map(({ id }) => id));
    const name = guides[index]?.title[swedish] ?? '';
    announce(t('writing.moved', { name, place: index + 1 + by, count: guides.length }));
  };
  return { guides, said, take, move };
}
