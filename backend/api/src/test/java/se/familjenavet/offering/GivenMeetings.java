package se.familjenavet.offering;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.theme.Perspective;

/** Sessions at the centres of county 06 as they fall out, the same each time: written past the API, and known here. */
final class GivenMeetings {
    static final List<String> CENTRES = List.of("vetlanda", "huskvarna", "bankeryd", "tranas", "aneby");
    private static final int GROUPS = 24;
    private static final int EACH = 7;
    private static final String GROUP = """
            insert into parent_group (id, region_code, municipality_code, host_id, centre_ids, version_id, name, birth_from,
                birth_to, capacity, language, mode, first_time_only, accepts_enrolment, took_sign_ups, weekday, begins,
                closed_weeks, status, version)
            select ?, '06', municipality_code, id, ?, cast(? as uuid), 'Given', '2026-01-01', '2026-01-01', 7, 'sv', 'IN_PERSON',
                   false, ?, ?, 'TUESDAY', '13:00', '{}', ?, 0
            from centre where id = ?
            """;
    private static final String SESSION = """
            insert into session (id, group_id, guide_id, guide_key, title, status, month, day, begins, minutes,
                cancellation_reason, cards_used, perspectives, sequence)
            select ?, ?, g.id, g.key, '{"sv":"Given"}', ?, date_trunc('month', ?), ?, ?, 90, ?, ?, ?, 0
            from session_guide g where g.version_id = cast(? as uuid) and g.key = ?
            """;

    private final Random random = new Random(8);
    private final Openings openings;
    private final String version;
    private final List<String> guides;
    private final List<Meeting> all = new ArrayList<>();

    /**
     * A session.
     *
     * @param day of one that has only its month, the last of it
     * @param centres the host first
     */
    record Meeting(
            String guide,
            String status,
            LocalDate day,
            List<String> centres,
            boolean tookSignUps,
            Set<String> cards,
            Set<String> perspectives) {}

    private GivenMeetings(Openings openings, String version) {
        this.openings = openings;
        this.version = version;
        guides = Database.read("select key from session_guide where version_id = cast(? as uuid) order by 1", version);
    }

    static List<Meeting> of(Openings openings, String version) {
        GivenMeetings given = new GivenMeetings(openings, version);
        try (Connection superuser = Database.asSuperuser()) {
            for (int i = 0; i < GROUPS; i++) {
                given.group(superuser);
            }
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
        return given.all;
    }

    private void group(Connection superuser) throws SQLException {
        List<String> centres = centres();
        boolean over = random.nextBoolean();
        boolean took = random.nextInt(5) > 0;
        UUID[] ids = centres.stream().map(openings::id).toArray(UUID[]::new);
        UUID group = UUID.randomUUID();
        String status = over ? "COMPLETED" : "RUNNING";
        Database.write(superuser, GROUP, group, ids, version, took && !over, took && over, status, ids[0]);
        for (int i = 0; i < EACH; i++) {
            Meeting meeting = meeting(centres, took);
            all.add(meeting);
            write(superuser, group, meeting);
        }
    }

    private List<String> centres() {
        String host = CENTRES.get(random.nextInt(CENTRES.size()));
        String other = CENTRES.get(random.nextInt(CENTRES.size()));
        return other.equals(host) || random.nextBoolean() ? List.of(host) : List.of(host, other);
    }

    private Meeting meeting(List<String> centres, boolean took) {
        LocalDate today = Groups.today();
        LocalDate day = today.plusDays(random.nextInt(620) - 500L);
        String status = day.isAfter(today) ? "PLANNED" : random.nextInt(4) > 0 ? "HELD" : "PLANNED";
        if (day.isAfter(today.plusDays(70))) {
            status = "PRELIMINARY";
            day = day.withDayOfMonth(day.lengthOfMonth());
        }
        status = random.nextInt(7) == 0 && !status.equals("PRELIMINARY") ? "CANCELLED" : status;
        String guide = guides.get(random.nextInt(guides.size()));
        boolean held = status.equals("HELD");
        return new Meeting(
                guide, status, day, centres, took, held ? cards(guide) : Set.of(), held ? touched() : Set.of());
    }

    private Set<String> cards(String guide) {
        Set<String> used = new TreeSet<>(Database.read("""
                select c.key from dialogue_card c join session_guide g on g.id = c.guide_id
                where g.version_id = cast(? as uuid) and g.key = ? order by c.key""", version, guide));
        used.removeIf(card -> random.nextBoolean());
        return used;
    }

    private Set<String> touched() {
        Set<String> touched = new TreeSet<>();
        for (Perspective one : Perspective.values()) {
            if (random.nextInt(3) == 0) {
                touched.add(one.name());
            }
        }
        return touched;
    }

    private void write(Connection superuser, UUID group, Meeting meeting) throws SQLException {
        boolean hasDay = !meeting.status().equals("PRELIMINARY");
        Database.write(
                superuser,
                SESSION,
                UUID.randomUUID(),
                group,
                meeting.status(),
                meeting.day(),
                hasDay ? meeting.day() : null,
                hasDay ? LocalTime.of(13, 0) : null,
                meeting.status().equals("CANCELLED") ? "LEADER_AWAY" : null,
                meeting.cards().toArray(String[]::new),
                meeting.perspectives().toArray(String[]::new),
                version,
                meeting.guide());
    }
}
