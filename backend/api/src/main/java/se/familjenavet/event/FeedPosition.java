package se.familjenavet.event;

import java.util.List;

/**
 * How far someone has read.
 *
 * @param epoch how many times the database had been restored by then
 * @param position of the last event that was read, or passed by as another's
 */
record FeedPosition(long epoch, long position) {

    static FeedPosition of(List<String> keys) {
        return new FeedPosition(Long.parseLong(keys.get(0)), Long.parseLong(keys.get(1)));
    }

    List<String> keys() {
        return List.of(String.valueOf(epoch), String.valueOf(position));
    }
}
