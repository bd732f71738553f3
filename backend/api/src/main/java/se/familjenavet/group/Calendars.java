package se.familjenavet.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.familjenavet.link.Link;
import se.familjenavet.link.Links;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.text.KeptJson;

/** The calendars that links open. */
@ApplicationScoped
public class Calendars {
    private static final int DAYS_BACK = 60;
    private static final String COLUMNS = "s.id, s.sequence, s.changed_at, s.day, s.begins, s.minutes,"
            + " s.status = 'CANCELLED' or s.status = 'PLANNED' and g.status = 'CANCELLED' as cancelled,"
            + " cast(s.title as text) as title, g.name as group_name, g.mode, coalesce(s.place, g.place) as place,"
            + " c.name as centre_name";
    private static final String SESSIONS =
            "session s join parent_group g on g.id = s.group_id left join centre c on c.id = g.host_id";
    private static final String SHOWN = "s.group_id = any (array(select linked_groups()))"
            + " and s.status <> 'PRELIMINARY' and s.day >= :since order by s.day, s.begins, s.id";

    @Inject
    Links links;

    @Inject
    EntityManager entityManager;

    @Inject
    KeptJson kept;

    @Inject
    Clock clock;

    /** What the link with this secret opens; empty when there is none. */
    Optional<Calendar> of(String secret) {
        return links.follow(secret).map(link -> new Calendar(name(link), entries()));
    }

    /**
     * What is to come of a group that the caller reaches, as the text of a calendar file (RFC 5545).
     *
     * @param name that calendar programs give it
     */
    public String ofGroup(UUID group, String name) {
        ListQuery coming = sessions()
                .where(
                        "s.group_id = :group and s.status = 'PLANNED' and s.day >= :today order by s.day, s.begins, s.id")
                .bind("group", group)
                .bind("today", LocalDate.now(clock));
        return new String(CalendarFile.write(new Calendar(name, entries(coming))), StandardCharsets.UTF_8);
    }

    private List<CalendarEntry> entries() {
        return entries(
                sessions().where(SHOWN).bind("since", LocalDate.now(clock).minusDays(DAYS_BACK)));
    }

    private ListQuery sessions() {
        return new ListQuery(entityManager, COLUMNS, SESSIONS);
    }

    private List<CalendarEntry> entries(ListQuery sessions) {
        return sessions.all().stream().map(row -> CalendarEntry.of(row, kept)).toList();
    }

    private String name(Link link) {
        return switch (CalendarKind.of(link.purpose())) {
            case GROUP -> named("parent_group", link).orElse("Föräldragrupp");
            case CENTRE -> named("centre", link).orElse("Familjecentral");
            case LEADER -> "Mina träffar";
        };
    }

    private Optional<String> named(String table, Link link) {
        return new ListQuery(entityManager, "t.name", table + " t")
                .where("t.id = :about").bind("about", link.about()).all().stream()
                        .findFirst()
                        .map(row -> row.get("name", String.class));
    }
}
