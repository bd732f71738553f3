package se.familjenavet.export;

import java.util.function.Function;

/**
 * How the things of a list look as lines of a table.
 *
 * @param name of the file, in lower case
 * @param type a flat record: its components are the columns, in order
 * @param line the line of one thing
 */
public record Table<T, L>(String name, Class<L> type, Function<T, L> line) {}
