package se.familjenavet.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import se.familjenavet.export.Table;
import se.familjenavet.household.ParentName;

/** A family's place in a group as a line of a file. A protected parent stands in no file (A5). */
record EnrolmentLine(
        UUID id,
        EnrolmentStatus status,
        EnrolmentSource source,
        UUID groupId,
        String groupName,
        UUID householdId,
        YearMonth childMonth,
        Boolean firstChild,
        String parents,
        Instant askedAt,
        Integer queuePlace,
        Instant offerUntil,
        LocalDate memberFrom,
        LocalDate memberTo,
        Boolean supportOffered,
        EndReason endReason) {
    static final Table<EnrolmentSummary, EnrolmentLine> TABLE =
            new Table<>("enrolments", EnrolmentLine.class, EnrolmentLine::of);

    private static EnrolmentLine of(EnrolmentSummary one) {
        return new EnrolmentLine(
                one.id(),
                one.status(),
                one.source(),
                one.group().id(),
                one.group().name(),
                one.household().id(),
                one.household().childMonth(),
                one.household().firstChild(),
                names(one),
                one.askedAt(),
                one.queuePlace(),
                one.offerUntil(),
                one.memberFrom(),
                one.memberTo(),
                one.supportOffered(),
                one.endReason());
    }

    private static String names(EnrolmentSummary one) {
        return one.household().parents().stream()
                .filter(parent -> !parent.protectedIdentity())
                .map(ParentName::name)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
