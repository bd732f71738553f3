package se.familjenavet.event;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Sort;

/**
 * What a page of a followed list reads: what the events tell of after one position, up to another.
 *
 * @param position of the event that was read last, or is half read
 * @param within how many of what it tells of have been read; more than there are when all
 * @param end the last position that has been given
 * @param most so many at most
 */
public record Stretch(long position, int within, long end, int most) {
    /** The columns of a row of {@link #newest}, beside its own. */
    public static final String COLUMNS = ", e.position, cast(1 as bigint) as within";

    /** The order in which things came to be as they are. */
    public static final Sort AS_TOLD = new Sort(List.of(new Sort.Key("e.position", "bigint")), false);

    /**
     * Narrows a list of things and their events {@code e} to what this stretch tells of: each thing once, where it was told of
     * last, as it is now.
     */
    public <E extends Enum<E>> ListQuery newest(ListQuery query, Class<E> types) {
        String names = Arrays.stream(types.getEnumConstants())
                .map(type -> "'" + type.name() + "'")
                .collect(Collectors.joining(", "));
        return query.where("e.type in (" + names + ") and e.position > :after and e.position <= :end")
                .where("not exists (select from event later where later.about = e.about and later.type in (" + names
                        + ") and later.position > e.position and later.position <= :end)")
                .bind("after", position)
                .bind("end", end);
    }
}
