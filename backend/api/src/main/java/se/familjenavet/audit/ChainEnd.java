package se.familjenavet.audit;

import java.util.HexFormat;

/**
 * How far a chain goes.
 *
 * @param number of its last seal; 0 before the first
 * @param hash of its last seal, in hexadecimal digits
 */
record ChainEnd(long number, String hash) {
    static final ChainEnd NONE = new ChainEnd(0, HexFormat.of().formatHex(Link.beginning()));

    /** The seal of the entry that comes next. */
    Seal next(Link link) {
        return Seal.of(link, number + 1, hash);
    }

    static ChainEnd at(Seal seal) {
        return new ChainEnd(seal.number(), seal.hash());
    }
}
