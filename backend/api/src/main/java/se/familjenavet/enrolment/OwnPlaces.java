package se.familjenavet.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.familjenavet.household.TransferStatus;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.text.KeptJson;
import se.familjenavet.text.LocalText;

/** Shows a parent their own place, by link. */
@ApplicationScoped
public class OwnPlaces {
    private static final String GROUP =
            "g.id, g.name, c.name as centre, c.street, c.city, c.contact_phone, g.weekday, g.begins, g.place";
    private static final String MEETINGS =
            "s.id, s.sequence, cast(s.title as text) as title, s.day, s.begins, s.minutes, s.place";

    @Inject
    EntityManager entityManager;

    @Inject
    OwnTransfers transfers;

    @Inject
    KeptJson kept;

    @Inject
    Clock clock;

    OwnPlace of(ParentLink link, Enrolment enrolment) {
        OwnTransfer transfer = link.transfer() == null ? null : transfers.of(link);
        return new OwnPlace(
                link.purpose(),
                enrolment == null ? null : enrolment.status(),
                enrolment == null ? null : queuePlace(enrolment),
                enrolment == null ? null : enrolment.offerUntil(),
                enrolment == null ? null : group(enrolment.groupId()),
                transfer,
                actions(link, enrolment, transfer));
    }

    private static List<OwnPlace.Action> actions(ParentLink link, Enrolment enrolment, OwnTransfer transfer) {
        EnrolmentStatus status = enrolment == null ? null : enrolment.status();
        List<OwnPlace.Action> actions = new ArrayList<>();
        boolean isMember = status == EnrolmentStatus.ENROLLED || status == EnrolmentStatus.WAITLISTED;
        switch (link.purpose()) {
            case CONFIRM -> add(actions, status == EnrolmentStatus.REQUESTED, OwnPlace.Action.CONFIRM);
            case INVITATION ->
                add(actions, status == EnrolmentStatus.INVITED, OwnPlace.Action.CONFIRM, OwnPlace.Action.DECLINE);
            case OFFER ->
                add(actions, status == EnrolmentStatus.OFFERED, OwnPlace.Action.ACCEPT, OwnPlace.Action.DECLINE);
            case JOIN -> add(actions, !link.isUsed() && status.isAlive(), OwnPlace.Action.JOIN);
            case STOP_MAIL -> add(actions, true, OwnPlace.Action.STOP_MAIL);
            case TRANSFER -> {
                add(actions, transfer.awaitsAnswer(), OwnPlace.Action.MOVE);
                add(actions, transfer.status() == TransferStatus.ASKED, OwnPlace.Action.STAY);
            }
            case PLACE -> add(actions, isMember, OwnPlace.Action.LEAVE, OwnPlace.Action.ADD_PARENT);
        }
        return actions;
    }

    private static void add(List<OwnPlace.Action> actions, boolean isPossible, OwnPlace.Action... these) {
        if (isPossible) {
            actions.addAll(List.of(these));
        }
    }

    private Integer queuePlace(Enrolment enrolment) {
        return (Integer) entityManager
                .createNativeQuery("select place_in_queue(:enrolment)", Integer.class)
                .setParameter("enrolment", enrolment.id())
                .getSingleResult();
    }

    private OwnPlace.OwnGroup group(UUID id) {
        Tuple row = new ListQuery(entityManager, GROUP, "parent_group g join centre c on c.id = g.host_id")
                .where("g.id = :id")
                .bind("id", id)
                .all()
                .getFirst();
        return new OwnPlace.OwnGroup(
                id,
                row.get("name", String.class),
                row.get("centre", String.class),
                address(row),
                row.get("contact_phone", String.class),
                DayOfWeek.valueOf(row.get("weekday", String.class)),
                row.get("begins", LocalTime.class),
                row.get("place", String.class),
                meetings(id));
    }

    private static String address(Tuple row) {
        String address = Stream.of(row.get("street", String.class), row.get("city", String.class))
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
        return address.isEmpty() ? null : address;
    }

    private List<OwnPlace.Meeting> meetings(UUID group) {
        return new ListQuery(entityManager, MEETINGS, "session s")
                        .where(
                                "s.group_id = :group and s.status = 'PLANNED' and s.day >= :today order by s.day, s.begins, s.id")
                        .bind("group", group)
                        .bind("today", LocalDate.now(clock))
                        .all()
                        .stream()
                        .map(row -> new OwnPlace.Meeting(
                                row.get("id", UUID.class),
                                row.get("sequence", Integer.class),
                                kept.read(row.get("title", String.class), LocalText.class),
                                row.get("day", LocalDate.class),
                                row.get("begins", LocalTime.class),
                                row.get("minutes", Integer.class),
                                row.get("place", String.class)))
                        .toList();
    }
}
