package se.familjenavet.indicator;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * A shorter period that was told before the one that it is a part of: what was counted in it, and what of that was told.
 *
 * @param zones which centres were told of together, by their size
 */
record Told(List<Count> counts, List<ToldValue> values, SortedMap<String, Set<String>> zones) {}
