package se.familjenavet.audit;

import java.util.HexFormat;
import java.util.UUID;

/**
 * The number of an entry in its region's chain, and the hash that ties it to all before it.
 *
 * @param hash in hexadecimal digits
 */
record Seal(UUID entry, String place, long number, String hash) {

    /** The seal of the entry that follows a hash. */
    static Seal of(Link link, long number, String previous) {
        byte[] hash = link.hash(number, HexFormat.of().parseHex(previous));
        return new Seal(link.entry(), link.place(), number, HexFormat.of().formatHex(hash));
    }

    String region() {
        return place.substring(0, 2);
    }
}
