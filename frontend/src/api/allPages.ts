interface Page<Item> {
  items: Item[];
  next?: string | null;
}

/** All the pages of a list, one after the other; for lists of some hundreds at the most. */
export async function allPages<Item>(
  page: (at: { limit: number; cursor?: string }) => Promise<Page<Item>>,
): Promise<Item[]> {
  const found: Item[] = [];
  let cursor: string | null | undefined;
  do {
    const { items, next } = await page({ limit: 100, ...(cursor ? { cursor } : {}) });
    found.push(...items);
    cursor = next;
  } while (cursor);
  return found;
}
