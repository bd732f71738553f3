import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { tell } from '../../../api/problems';
import type { GuideSummary } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { swedish } from '../../../lib/localText';
import { useToast } from '../../../ui/Toast';
import { moved } from '../guide/editing';
import { draftOf, readGuide } from '../guide/guideValues';
import { freshKey } from '../keys';
import {
  addGuide,
  dropGuide,
  fetchGuide,
  fetchVersion,
  orderGuides,
  versionQuery,
  type VersionedVersion,
} from '../queries';
import { useRefresh } from '../useRefresh';

/** Moves guides and takes them away, one thing after the other, always on the newest version. */
export function useGuideMoves(version: VersionedVersion) {
  const t = useT();
  const tellDone = useToast();
  const queries = useQueryClient();
  const refresh = useRefresh();
  const [order, setOrder] = useState<string[] | null>(null);
  const [said, announce] = useState('');
  const last = useRef<Promise<void>>(Promise.resolve());
  const { id } = version.data;
  const guides = inOrder(version.data.guides, order);

  const keepOrder = async (wanted: string[]) => {
    const saved = await orderGuides(await fetchVersion(id), wanted);
    queries.setQueryData(versionQuery(id).queryKey, saved);
    refresh();
  };

  /** Shows the new order at once, and goes back to the server's when it is refused. */
  const put = (wanted: string[]) => {
    setOrder(wanted);
    last.current = last.current
      .then(() => keepOrder(wanted))
      .catch((error: unknown) => {
        tellDone({ text: tell(error, t).detail });
        setOrder(null);
        refresh();
      });
  };

  const putBack = async (key: string, place: number, draft: ReturnType<typeof draftOf>) => {
    const added = await addGuide(id, key, draft, freshKey('back'));
    const { data } = await fetchVersion(id);
    const others = data.guides.map((guide) => guide.id).filter((other) => other !== added.data.id);
    setOrder(null);
    await keepOrder(others.toSpliced(place, 0, added.data.id));
  };

  const take = async (guide: GuideSummary) => {
    const place = guides.indexOf(guide);
    const name = guide.title[swedish] ?? guide.key;
    try {
      await last.current;
      const whole = await fetchGuide(guide.id);
      await dropGuide(whole);
      setOrder(null);
      refresh();
      const undo = () =>
        void putBack(guide.key, place, draftOf(readGuide(whole.data))).catch(() =>
          tellDone({ text: t('form.notUndone') }),
        );
      tellDone({ text: t('editor.removed', { name }), onUndo: undo });
    } catch (error) {
      tellDone({ text: tell(error, t).detail });
    }
  };

  return {
    guides,
    said,
    take,
    move: (index: number, by: -1 | 1) => {
      put(moved(guides, index, by).map((guide) => guide.id));
      const name = guides[index]?.title[swedish] ?? '';
      announce(t('editor.moved', { name, place: index + 1 + by, count: guides.length }));
    },
  };
}

/** The guides in the order that was asked for, as long as it is of the same guides. */
function inOrder(guides: GuideSummary[], order: string[] | null): GuideSummary[] {
  if (!order || order.length !== guides.length) return guides;
  const found = order.flatMap((id) => guides.find((guide) => guide.id === id) ?? []);
  return found.length === guides.length ? found : guides;
}
