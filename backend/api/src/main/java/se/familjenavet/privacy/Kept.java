package se.familjenavet.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.familjenavet.attendance.AttendanceMark;
import se.familjenavet.enrolment.EndReason;
import se.familjenavet.enrolment.EnrolmentSource;
import se.familjenavet.enrolment.EnrolmentStatus;
import se.familjenavet.enrolment.QueueDecisionKind;
import se.familjenavet.household.TransferStatus;
import se.familjenavet.message.MessageKind;
import se.familjenavet.message.MessageStatus;
import se.familjenavet.paging.ListQuery;

/** What is kept of a family that the request has at hand, besides who it is. */
@ApplicationScoped
public class Kept {
    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** @param withWords whether also why it was let past others, which may tell of either parent */
    List<RegisterExtract.Place> places(UUID family, boolean withWords) {
        Map<UUID, List<RegisterExtract.Decision>> decisions = decisions(family, withWords);
        return new ListQuery(
                        entityManager,
                        "e.id, g.name as group_name, c.name as centre_name, e.status, e.source, e.asked_at, e.waited_since,"
                                + " e.member_from, e.member_to, e.support_offered, e.end_reason",
                        "enrolment e join parent_group g on g.id = e.group_id join centre c on c.id = e.host_id")
                .where("e.household_id = :family order by e.asked_at, e.id").bind("family", family).all().stream()
                        .map(row -> place(row, decisions.getOrDefault(row.get("id", UUID.class), List.of())))
                        .toList();
    }

    /** @param parent null for all of them */
    List<RegisterExtract.Attended> attendances(UUID family, UUID parent) {
        return about(
                "a.parent_id, g.name as group_name, s.day, a.mark, a.marked_at",
                "attendance a join parent_group g on g.id = a.group_id join session s on s.id = a.session_id",
                "a",
                family,
                parent,
                "s.day, a.id",
                row -> new RegisterExtract.Attended(
                        row.get("parent_id", UUID.class),
                        row.get("group_name", String.class),
                        row.get("day", LocalDate.class),
                        AttendanceMark.valueOf(row.get("mark", String.class)),
                        row.get("marked_at", Instant.class)));
    }

    /** @param parent null for all of them */
    List<RegisterExtract.Sent> letters(UUID family, UUID parent) {
        return about(
                "m.parent_id, m.kind, m.status, g.name as group_name, m.created_at, m.sent_at",
                "message m left join parent_group g on g.id = m.group_id",
                "m",
                family,
                parent,
                "m.created_at, m.id",
                row -> new RegisterExtract.Sent(
                        row.get("parent_id", UUID.class),
                        MessageKind.valueOf(row.get("kind", String.class)),
                        MessageStatus.valueOf(row.get("status", String.class)),
                        row.get("group_name", String.class),
                        row.get("created_at", Instant.class),
                        row.get("sent_at", Instant.class)));
    }

    /** @param parent who answered, with nobody else's answers; null for all of them */
    List<RegisterExtract.Move> moves(UUID family, UUID parent) {
        Map<UUID, List<RegisterExtract.Answered>> answers = answers(family, parent);
        return new ListQuery(entityManager, "t.id, t.asked_at, t.to_name, t.status, t.expires_at", "transfer t")
                        .where("t.household_id = any (once_called(:family)) order by t.id")
                        .bind("family", family)
                        .all()
                        .stream()
                        .filter(row -> parent == null || answers.containsKey(row.get("id", UUID.class)))
                        .map(row -> new RegisterExtract.Move(
                                row.get("asked_at", Instant.class),
                                row.get("to_name", String.class),
                                TransferStatus.valueOf(row.get("status", String.class))
                                        .at(clock.instant(), row.get("expires_at", Instant.class)),
                                answers.getOrDefault(row.get("id", UUID.class), List.of())))
                        .toList();
    }

    private Map<UUID, List<RegisterExtract.Answered>> answers(UUID family, UUID parent) {
        return new ListQuery(
                        entityManager,
                        "a.transfer_id, a.parent_id, a.answered_at, a.consent_version",
                        "transfer_answer a join transfer t on t.id = a.transfer_id")
                        .whereIf(parent, "parent", "a.parent_id = :parent")
                        .where("t.household_id = any (once_called(:family)) order by a.answered_at, a.parent_id")
                        .bind("family", family)
                        .all()
                        .stream()
                        .collect(Collectors.groupingBy(
                                row -> row.get("transfer_id", UUID.class),
                                Collectors.mapping(
                                        row -> new RegisterExtract.Answered(
                                                row.get("parent_id", UUID.class),
                                                row.get("answered_at", Instant.class),
                                                row.get("consent_version", String.class)),
                                        Collectors.toList())));
    }

    List<RegisterExtract.Hold> holds(UUID family) {
        return new ListQuery(entityManager, "l.reason, l.holds_from, l.holds_until, l.lifted_at", "legal_hold l")
                        .where("l.household_id = any (once_called(:family)) order by l.id")
                        .bind("family", family)
                        .all()
                        .stream()
                        .map(row -> new RegisterExtract.Hold(
                                HoldReason.valueOf(row.get("reason", String.class)),
                                row.get("holds_from", LocalDate.class),
                                row.get("holds_until", LocalDate.class),
                                row.get("lifted_at", Instant.class)))
                        .toList();
    }

    private Map<UUID, List<RegisterExtract.Decision>> decisions(UUID family, boolean withWords) {
        return new ListQuery(
                        entityManager,
                        "q.enrolment_id, q.kind, q.at, q.reason",
                        "queue_decision q join enrolment e on e.id = q.enrolment_id")
                .where("e.household_id = :family order by q.id").bind("family", family).all().stream()
                        .collect(Collectors.groupingBy(
                                row -> row.get("enrolment_id", UUID.class),
                                Collectors.mapping(
                                        row -> new RegisterExtract.Decision(
                                                QueueDecisionKind.valueOf(row.get("kind", String.class)),
                                                row.get("at", Instant.class),
                                                withWords ? row.get("reason", String.class) : null),
                                        Collectors.toList())));
    }

    private static RegisterExtract.Place place(Tuple row, List<RegisterExtract.Decision> decisions) {
        return new RegisterExtract.Place(
                row.get("group_name", String.class),
                row.get("centre_name", String.class),
                EnrolmentStatus.valueOf(row.get("status", String.class)),
                EnrolmentSource.valueOf(row.get("source", String.class)),
                row.get("asked_at", Instant.class),
                row.get("waited_since", Instant.class),
                row.get("member_from", LocalDate.class),
                row.get("member_to", LocalDate.class),
                row.get("support_offered", Boolean.class),
                Optional.ofNullable(row.get("end_reason", String.class))
                        .map(EndReason::valueOf)
                        .orElse(null),
                decisions);
    }

    private <T> List<T> about(
            String columns, String from, String rows, UUID family, UUID parent, String order, Function<Tuple, T> view) {
        ListQuery about = new ListQuery(entityManager, columns, from)
                .where(rows + ".household_id = :family")
                .bind("family", family)
                .whereIf(parent, "parent", rows + ".parent_id = :parent");
        return about.all(order).stream().map(view).toList();
    }
}
