/** A choice that is kept on this device only. A browser that refuses storage just forgets it. */
export function deviceChoice<T extends string>(name: string, allowed: readonly T[], fallback: T) {
  const key = `familjenavet.${name}`;
  return {
    read(): T {
      try {
        return allowed.find((value) => value === localStorage.getItem(key)) ?? fallback;
      } catch {
        return fallback;
      }
    },
    write(value: T): void {
      try {
        localStorage.setItem(key, value);
      } catch {
        // Nothing is lost but the memory of the choice.
      }
    },
  };
}
