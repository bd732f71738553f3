package se.familjenavet.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/** Letters to be sent, put in line in the transaction of what they tell: both are kept, or neither. */
@ApplicationScoped
public class Outbox {
    /** Who moves several sessions one after another writes one letter. */
    static final Duration PAUSE_AFTER_MOVE = Duration.ofMinutes(2);

    /** Nobody is reminded of an invitation twice a day. */
    private static final Duration BETWEEN_REMINDERS = Duration.ofHours(24);

    private static final String TO_PARENTS = """
            insert into message (kind, parent_id, enrolment_id, created_at, send_at)
            select :kind, p.id, e.id, :now, :now from enrolment e join parent p on p.household_id = e.household_id
            where e.id = :enrolment and (p.id = :parent or cast(:parent as uuid) is null) order by p.id
            """;
    private static final String OF_SESSION = """
            insert into message (kind, session_id, parent_id, enrolment_id, created_at, send_at)
            select :kind, :session, p.id, e.id, :now, :now
            from enrolment e join parent p on p.household_id = e.household_id
            where e.group_id = :group and e.status = 'ENROLLED' order by p.id
            """;
    private static final String OF_MOVE = """
            insert into message (kind, parent_id, enrolment_id, created_at, send_at)
            select 'SESSION_MOVED', p.id, e.id, :now, :soon from enrolment e join parent p on p.household_id = e.household_id
            where e.group_id = :group and e.status = 'ENROLLED' and not exists (
                select from message m where m.enrolment_id = e.id and m.parent_id = p.id and m.kind = 'SESSION_MOVED'
                and m.status = 'QUEUED')
            order by p.id
            """;
    private static final String INVITE = """
            insert into message (kind, parent_id, enrolment_id, created_at, send_at)
            select 'INVITATION', p.id, e.id, :now, :now from enrolment e join parent p on p.household_id = e.household_id
            where e.group_id = :group and e.status = 'INVITED' and e.centre_id = any (:centres) and not exists (
                select from message m where m.enrolment_id = e.id and m.parent_id = p.id and m.kind = 'INVITATION'
                and m.status in ('QUEUED', 'SENDING', 'SENT') and m.created_at > :since)
            order by e.asked_at, p.id
            """;
    private static final String REMIND = """
            insert into message (kind, session_id, parent_id, enrolment_id, created_at, send_at)
            select 'REMINDER', s.id, p.id, e.id, :now, :now
            from session s join parent_group g on g.id = s.group_id join enrolment e on e.group_id = g.id and e.status = 'ENROLLED'
            join parent p on p.household_id = e.household_id
            where g.region_code = :region and s.status = 'PLANNED' and s.day = :day
            order by s.begins, p.id on conflict do nothing
            """;

    private static final String OF_TRANSFER = """
            insert into message (kind, parent_id, transfer_id, created_at, send_at)
            select 'TRANSFER', p.id, t.id, :now, :now from transfer t join parent p on p.household_id = t.household_id
            where t.id = :transfer order by p.id
            """;

    private static final String ASK = """
            insert into message (kind, parent_id, survey_place_id, created_at, send_at)
            select 'SURVEY', p.id, :place, :now, :now from parent p where p.id = any (:parents) order by p.id
            on conflict do nothing
            """;
    private static final String ASK_AGAIN = """
            insert into message (kind, parent_id, survey_place_id, created_at, send_at)
            select 'SURVEY_REMINDER', m.parent_id, m.survey_place_id, :now, :now from message m
            where m.survey_place_id = :place and m.kind = 'SURVEY' order by m.parent_id
            on conflict do nothing
            """;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    void toFamily(MessageKind kind, UUID enrolment) {
        toParent(kind, enrolment, null);
    }

    /**
     * To one parent of a family.
     *
     * @param parent null for all of them
     */
    void toParent(MessageKind kind, UUID enrolment, UUID parent) {
        insert(TO_PARENTS)
                .setParameter("kind", kind.name())
                .setParameter("enrolment", enrolment)
                .setParameter("parent", parent, UUID.class)
                .executeUpdate();
    }

    /** To all parents of a family that is asked whether it moves. */
    void ofTransfer(UUID transfer) {
        insert(OF_TRANSFER).setParameter("transfer", transfer).executeUpdate();
    }

    /** To all who are in a group, about one of its sessions. */
    void ofSession(MessageKind kind, UUID group, UUID session) {
        insert(OF_SESSION)
                .setParameter("kind", kind.name())
                .setParameter("group", group)
                .setParameter("session", session)
                .executeUpdate();
    }

    /** To all who are in a group whose sessions have other days, unless such a letter already waits. */
    void ofMove(UUID group) {
        insert(OF_MOVE)
                .setParameter("group", group)
                .setParameter("soon", clock.instant().plus(PAUSE_AFTER_MOVE))
                .executeUpdate();
    }

    /**
     * To those who are invited to a group and have not answered; gives how many.
     *
     * @param centres whose families
     * @param again whether also to those who have had one before
     */
    int invite(UUID group, Collection<UUID> centres, boolean again) {
        Instant since = again ? clock.instant().minus(BETWEEN_REMINDERS) : Instant.EPOCH;
        return insert(INVITE)
                .setParameter("group", group)
                .setParameter("centres", centres.toArray(UUID[]::new))
                .setParameter("since", since)
                .executeUpdate();
    }

    /** To all in a region (SCB county code) whose group meets on a day, once for each session; gives how many. */
    int remind(String region, LocalDate day) {
        return insert(REMIND)
                .setParameter("region", region)
                .setParameter("day", day)
                .executeUpdate();
    }

    /** To these parents, who are asked at a place of a survey's round (its id). */
    public void ask(UUID place, Collection<UUID> parents) {
        insert(ASK)
                .setParameter("place", place)
                .setParameter("parents", parents.toArray(UUID[]::new))
                .executeUpdate();
    }

    /**
     * To all who were asked at a place, whether they have answered or not (R18).
     *
     * @param at when they were to be reminded: however often it is asked for, one letter each
     */
    public void askAgain(UUID place, Instant at) {
        insert(ASK_AGAIN).setParameter("place", place).setParameter("now", at).executeUpdate();
    }

    private MutationQuery insert(String sql) {
        entityManager.flush();
        return entityManager
                .unwrap(Session.class)
                .createNativeMutationQuery(sql)
                .setParameter("now", clock.instant());
    }
}
