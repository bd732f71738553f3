package se.familjenavet.event;

import jakarta.persistence.Tuple;
import java.util.function.Function;

/**
 * Something that a follower hears of.
 *
 * @param position of the event that told of it
 * @param within its number among all that the event told of, from 1
 */
public record Heard<T>(long position, long within, T thing) {

    /** Of a row with its {@code position} and its number {@code within}, bigint both. */
    public static <T> Heard<T> of(Tuple row, Function<Tuple, T> view) {
        return new Heard<>(row.get("position", Long.class), row.get("within", Long.class), view.apply(row));
    }
}
