package se.familjenavet.offering;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a centre says itself of the base package: the answers of the ready-made mapping, in their order from code 1. */
@Schema(description = "Vad centralen själv säger. What the centre says itself.")
public enum StatedOffer {
    WHOLE,
    PARTS,
    NOTHING;

    /** Of the code of an answer; null for none, or for one that is not among them. */
    static StatedOffer of(Integer code) {
        return code == null || code < 1 || code > values().length ? null : values()[code - 1];
    }
}
