package se.familjenavet.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import se.familjenavet.access.Access;
import se.familjenavet.offering.OfferedPackage;
import se.familjenavet.offering.PackageOfferings;

/** Counts the centres that offer the whole base package at each month's end: target 1. */
@ApplicationScoped
class OfferingCounts {

    @Inject
    PackageOfferings offerings;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /** Of the months between two days, both included; of one that goes on, as it is today. */
    Stream<Count> between(LocalDate first, LocalDate last) {
        return Stream.iterate(
                        YearMonth.from(first),
                        month -> !month.isAfter(YearMonth.from(last)),
                        month -> month.plusMonths(1))
                .flatMap(this::in);
    }

    private Stream<Count> in(YearMonth month) {
        LocalDate today = LocalDate.now(clock);
        LocalDate end = month.atEndOfMonth();
        return offerings.on(access.places(), end.isAfter(today) ? today : end).stream()
                .map(one -> count(one, month));
    }

    private static Count count(OfferedPackage one, YearMonth month) {
        return new Count(
                Definitions.OFFERS,
                month.toString(),
                Breakdown.NONE,
                "",
                one.centre().path(),
                "REST",
                one.isWhole() ? 1 : 0,
                1);
    }
}
