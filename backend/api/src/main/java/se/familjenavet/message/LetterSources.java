package se.familjenavet.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import se.familjenavet.message.LetterFacts.Meeting;
import se.familjenavet.paging.ListQuery;

/** Where a letter takes what it tells from. */
@ApplicationScoped
public class LetterSources {
    private static final String FACTS =
            "m.id, m.kind, m.region_code, m.parent_id, m.enrolment_id, m.group_id, m.link_id, coalesce(m.stop_link_id, f.stop_link_id) as stop_link_id, p.language,"
                    + " p.mail_stopped, i.first_name, i.email, exists (select from parent_identity x"
                    + " where x.household_id = m.household_id and x.protected) as protected, e.status, e.confirm_until,"
                    + " e.offer_until, place_in_queue(e.id) as queue_place, g.name as group_name, m.transfer_id,"
                    + " m.created_at, m.survey_place_id, r.status as round_status, r.closes_at,"
                    + " t.status as transfer_status, t.expires_at, t.to_name,"
                    + " coalesce(g.status not in ('PLANNED', 'OPEN'), false) as begun, c.name as centre_name,"
                    + " c.contact_phone, ";
    private static final String MEETING =
            "s.status as session_status, s.day, s.begins, coalesce(s.place, g.place) as place, c.street, c.city";
    private static final String OF_LETTER = "message m join parent p on p.id = m.parent_id"
            + " left join parent_identity i on i.parent_id = p.id left join enrolment e on e.id = m.enrolment_id"
            + " left join transfer t on t.id = m.transfer_id left join message f on f.kind = 'SURVEY'"
            + " and m.kind = 'SURVEY_REMINDER' and f.survey_place_id = m.survey_place_id and f.parent_id = m.parent_id"
            + " left join survey_round_place sp on sp.id = m.survey_place_id"
            + " left join survey_round r on r.id = sp.round_id left join place pl on pl.path = sp.path"
            + " left join parent_group g on g.id = coalesce(m.group_id, r.group_id)"
            + " left join centre c on c.id = coalesce(pl.centre_id, g.host_id, t.centre_id)"
            + " left join session s on s.id = m.session_id";
    private static final String OF_GROUP =
            "session s join parent_group g on g.id = s.group_id left join centre c on c.id = g.host_id";
    private static final String ENCLOSE = "update message set link_id = :link, stop_link_id = :stop where id = :id";

    @Inject
    EntityManager entityManager;

    @Inject
    Session session;

    @Inject
    Clock clock;

    LetterFacts of(UUID letter) {
        return find(letter).orElseThrow();
    }

    /** Empty when the request does not reach what the letter is about. */
    Optional<LetterFacts> find(UUID letter) {
        return new ListQuery(entityManager, FACTS + MEETING, OF_LETTER)
                .where("m.id = :id").bind("id", letter).all().stream()
                        .map(LetterFacts::of)
                        .findFirst();
    }

    /** When a group is to meet, from today. */
    List<Meeting> coming(UUID group) {
        return new ListQuery(entityManager, MEETING, OF_GROUP)
                        .where("s.group_id = :group and s.status = 'PLANNED' and s.day >= :today"
                                + " order by s.day, s.begins, s.id")
                        .bind("group", group)
                        .bind("today", LocalDate.now(clock))
                        .all()
                        .stream()
                        .map(Meeting::of)
                        .toList();
    }

    /** The links that a letter has from now on, however often it is written; the first is null where it is no parent's link. */
    void enclose(UUID letter, UUID link, UUID stopLink) {
        session.createNativeMutationQuery(ENCLOSE)
                .setParameter("link", link, UUID.class)
                .setParameter("stop", stopLink)
                .setParameter("id", letter)
                .executeUpdate();
    }
}
