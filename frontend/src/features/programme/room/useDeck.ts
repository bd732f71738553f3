import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useState } from 'react';

const route = getRouteApi('/signed-in-or-offline/programme/guides/$guideId/room');

export interface Deck {
  /** Which card is up, from 1; one more than there are cards when the deck is at its end. */
  place: number;
  end: number;
  /** Whether one came here from a later card. */
  isBack: boolean;
  next: () => void;
  previous: () => void;
  go: (place: number) => void;
}

function within(place: number, end: number): number {
  return Math.min(Math.max(Number.isInteger(place) ? place : 1, 1), end);
}

/** Which card is up. It stands in the address, so that it is the same after a reload; nothing but a person turns a card. */
export function useDeck(cards: number): Deck {
  const end = cards + 1;
  const navigate = route.useNavigate();
  const place = within(Number(route.useSearch().card ?? 1), end);
  const [shown, setShown] = useState({ place, isBack: false });
  if (shown.place !== place) setShown({ place, isBack: place < shown.place });
  const turn = useCallback(
    (to: (from: number) => number) => {
      const search = (before: { card?: string | undefined }) => ({
        ...before,
        card: String(within(to(within(Number(before.card ?? 1), end)), end)),
      });
      void navigate({ search, replace: true });
    },
    [navigate, end],
  );
  return {
    place,
    end,
    isBack: shown.isBack,
    next: useCallback(() => turn((from) => from + 1), [turn]),
    previous: useCallback(() => turn((from) => from - 1), [turn]),
    go: useCallback((to: number) => turn(() => to), [turn]),
  };
}
