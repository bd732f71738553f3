package se.familjenavet.household;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A family that the demo is to have.
 *
 * @param language of the group that it comes to
 * @param firstChild null when chance decides
 * @param inTheEvening fathers have time more often
 * @param withBoth whether both parents come for sure
 */
public record DemoFamilyWish(
        UUID centre,
        YearMonth childMonth,
        Instant registeredAt,
        String language,
        Boolean firstChild,
        boolean inTheEvening,
        boolean withBoth,
        boolean isProtected) {}
