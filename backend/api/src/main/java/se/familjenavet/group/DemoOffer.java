package se.familjenavet.group;

import java.util.Arrays;
import java.util.List;
import se.familjenavet.programme.ProgrammePart;

/** What a centre of the demo holds groups on. */
enum DemoOffer {
    /** One group follows the whole package. */
    WHOLE(new ProgrammePart[] {null}),
    /** A group of its own for each part. */
    PARTS(ProgrammePart.values()),
    /** Never the guides for toddlers. */
    BEGINNING(ProgrammePart.PREGNANCY, ProgrammePart.FIRST_YEAR),
    /** The county's own series, outside the package. */
    SERIES,
    /** Open themes, as any open centre may have. */
    THEMES;

    private final List<ProgrammePart> parts;

    DemoOffer(ProgrammePart... parts) {
        this.parts = Arrays.asList(parts);
    }

    /** The parts of the package that have their groups, null for all of it in one; none outside the package. */
    List<ProgrammePart> parts() {
        return parts;
    }

    /** Whether a centre begins with it when it is rolled out there, and rests when that does. */
    boolean isRolledOut() {
        return this != THEMES;
    }
}
