package se.familjenavet.indicator;

import java.util.List;

/** A shorter period that was told before the one that it is a part of: what was counted in it, and what of that was told. */
record Told(List<Count> counts, List<ToldValue> values) {}
