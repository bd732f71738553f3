package se.familjenavet.enrolment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.access.Permission;
import se.familjenavet.http.Versioned;

/** A family's place in a group, with how it came about. */
@Schema(name = "Enrolment", description = "En familjs plats i en grupp. A family's place in a group.")
record EnrolmentView(
        @Schema(required = true, examples = "019aa4f0-9999-7000-8000-000000000001")
        UUID id,

        @Schema(required = true, examples = "ENROLLED") EnrolmentStatus status,
        @Schema(required = true, examples = "PARENT") EnrolmentSource source,
        @Schema(required = true) EnrolmentSummary.GroupName group,
        @Schema(required = true) EnrolmentSummary.Family household,

        @Schema(required = true, examples = "2026-11-29T08:00:00Z")
        Instant askedAt,

        @Schema(required = true, nullable = true, examples = "2026-11-30T08:00:00Z")
        Instant confirmUntil,

        @Schema(required = true, nullable = true, examples = "2", minimum = "1", description = EnrolmentSummary.PLACE)
        Integer queuePlace,

        @Schema(required = true, nullable = true, examples = "2026-12-02T08:00:00Z")
        Instant offerUntil,

        @Schema(required = true, nullable = true, examples = "2026-11-29")
        LocalDate memberFrom,

        @Schema(required = true, nullable = true, examples = "2027-06-08")
        LocalDate memberTo,

        @Schema(required = true, nullable = true, examples = "true", description = EnrolmentSummary.SUPPORT)
        Boolean supportOffered,

        @Schema(required = true, nullable = true, examples = "BY_FAMILY")
        EndReason endReason,

        @Schema(
                required = true,
                maxItems = 1000,
                description = "By which it passed others. Beslut då den gick före andra.")
        List<QueueDecisionView> queueDecisions,

        @Schema(
                required = true,
                nullable = true,
                examples = "019aa4f0-9999-7000-8000-000000000002",
                description = "In the group that it left for this one. I gruppen som den lämnade för den här.")
        UUID changedFrom,

        @Schema(required = true, maxItems = 10, examples = "[\"EDIT_FAMILIES\"]")
        List<Permission> permittedActions,

        @JsonIgnore long version)
        implements Versioned {

    static EnrolmentView of(
            EnrolmentSummary one, Enrolment enrolment, List<QueueDecisionView> decisions, List<Permission> permitted) {
        return new EnrolmentView(
                one.id(),
                one.status(),
                one.source(),
                one.group(),
                one.household(),
                one.askedAt(),
                one.confirmUntil(),
                one.queuePlace(),
                one.offerUntil(),
                one.memberFrom(),
                one.memberTo(),
                one.supportOffered(),
                one.endReason(),
                decisions,
                enrolment.changedFrom(),
                permitted,
                enrolment.version());
    }
}
