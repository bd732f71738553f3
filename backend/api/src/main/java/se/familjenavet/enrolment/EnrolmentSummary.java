package se.familjenavet.enrolment;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.household.FamilyNames;
import se.familjenavet.household.ParentName;
import se.familjenavet.text.KeptJson;

/** A family's place in a group, in a list. */
@Schema(description = "En familjs plats i en grupp, i en lista. A family's place in a group, in a list.")
record EnrolmentSummary(
        @Schema(required = true, examples = "019aa4f0-9999-7000-8000-000000000001")
        UUID id,

        @Schema(required = true, examples = "ENROLLED") EnrolmentStatus status,
        @Schema(required = true, examples = "PARENT") EnrolmentSource source,
        @Schema(required = true) GroupName group,
        @Schema(required = true) Family household,

        @Schema(required = true, examples = "2026-11-29T08:00:00Z")
        Instant askedAt,

        @Schema(
                required = true,
                nullable = true,
                examples = "2026-11-30T08:00:00Z",
                description = "Of a sign-up. För en anmälan.")
        Instant confirmUntil,

        @Schema(required = true, nullable = true, examples = "2", minimum = "1", description = PLACE)
        Integer queuePlace,

        @Schema(required = true, nullable = true, examples = "2026-12-02T08:00:00Z")
        Instant offerUntil,

        @Schema(required = true, nullable = true, examples = "2026-11-29")
        LocalDate memberFrom,

        @Schema(required = true, nullable = true, examples = "2027-06-08")
        LocalDate memberTo,

        @Schema(required = true, nullable = true, examples = "true", description = SUPPORT)
        Boolean supportOffered,

        @Schema(required = true, nullable = true, examples = "BY_FAMILY")
        EndReason endReason) {
    static final String PLACE = "On the waiting list; 1 is next. På väntelistan; 1 är näst på tur.";
    static final String SUPPORT = "Of a decline: individual support was offered. Vid nej: enskilt stöd erbjöds.";

    /** The group of an enrolment. */
    @Schema(description = "Gruppen. The group.")
    record GroupName(
            @Schema(required = true, examples = "019aa4f0-7777-7000-8000-000000000001")
            UUID id,

            @Schema(required = true, examples = "Väntar barn i mars", maxLength = 120)
            String name) {}

    /** The family of an enrolment. */
    @Schema(description = "Familjen. The family.")
    record Family(
            @Schema(required = true, examples = "019aa4f0-8888-7000-8000-000000000002")
            UUID id,

            @Schema(
                    required = true,
                    examples = "019aa4f0-1111-7000-8000-000000000001",
                    description = "Its register. Registret.")
            UUID centre,

            @Schema(required = true, examples = "0685", pattern = "^[0-9]{4}$")
            String municipality,

            @Schema(required = true, examples = "2027-03") YearMonth childMonth,

            @Schema(required = true, nullable = true, examples = "true")
            Boolean firstChild,

            @Schema(required = true, maxItems = 20) List<ParentName> parents) {}

    static EnrolmentSummary of(Tuple row, KeptJson kept) {
        return new EnrolmentSummary(
                row.get("id", UUID.class),
                EnrolmentStatus.valueOf(row.get("status", String.class)),
                EnrolmentSource.valueOf(row.get("source", String.class)),
                new GroupName(row.get("group_id", UUID.class), row.get("group_name", String.class)),
                family(row, kept),
                row.get("asked_at", Instant.class),
                row.get("confirm_until", Instant.class),
                row.get("queue_place", Integer.class),
                row.get("offer_until", Instant.class),
                row.get("member_from", LocalDate.class),
                row.get("member_to", LocalDate.class),
                row.get("support_offered", Boolean.class),
                Optional.ofNullable(row.get("end_reason", String.class))
                        .map(EndReason::valueOf)
                        .orElse(null));
    }

    private static Family family(Tuple row, KeptJson kept) {
        return new Family(
                row.get("household_id", UUID.class),
                row.get("centre_id", UUID.class),
                row.get("municipality_code", String.class),
                YearMonth.from(row.get("child_month", LocalDate.class)),
                row.get("first_child", Boolean.class),
                FamilyNames.of(row, kept));
    }
}
