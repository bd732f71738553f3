const key = 'familjenavet.survey.preview';

/**
 * Hands a survey that is being written to the page on which it would be answered, in another tab of this browser; nothing of it
 * goes further.
 */
export function handToPreview(survey: object): void {
  try {
    localStorage.setItem(key, JSON.stringify(survey));
  } catch {
    // The preview says that there is nothing to show.
  }
}

/** What was handed over last; the caller knows its shape. */
export function previewed<Survey>(): Survey | undefined {
  try {
    return (JSON.parse(localStorage.getItem(key) ?? 'null') as Survey | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Tells each time that something else is handed over, until it is called off. */
export function watchPreview(changed: () => void): () => void {
  const follow = (event: StorageEvent) => event.key === key && changed();
  addEventListener('storage', follow);
  return () => removeEventListener('storage', follow);
}
