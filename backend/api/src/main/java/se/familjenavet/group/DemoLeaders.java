package se.familjenavet.group;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import se.familjenavet.text.KeptJson;

/** Names the leaders of many groups at once, as {@link Leaders} does for one. */
@ApplicationScoped
public class DemoLeaders {
    private static final String LEAD = """
            insert into parent_group_leader (group_id, centre_id, staff_member_id)
            select l.group_id, l.centre_id, l.member
            from jsonb_to_recordset(cast(:leading as jsonb)) as l (group_id uuid, centre_id uuid, member uuid)
            """;

    /** All sessions; but who has been trained leaves the last guide, which few have held, to a colleague who has not. */
    private static final String PLAN = """
            insert into session_leader (session_id, centre_id, staff_member_id, profession, planned)
            select s.id, l.centre_id, l.staff_member_id, m.profession, true
            from parent_group_leader l join session s on s.group_id = l.group_id
            left join staff_member m on m.id = l.staff_member_id
            left join session_guide g on g.id = s.guide_id
            where l.group_id in (
                select led.group_id from jsonb_to_recordset(cast(:leading as jsonb)) as led (group_id uuid))
            and not (g.number = (select max(n.number) from session_guide n where n.version_id = g.version_id) and %s
                     and exists (select from parent_group_leader o where o.group_id = l.group_id and not %s))
            """.formatted(trained("l"), trained("o"));

    private static final String CAME = """
            update session_leader l set came = l.staff_member_id = any (c.members)
            from jsonb_to_recordset(cast(:came as jsonb)) as c (session uuid, members uuid[])
            where l.session_id = c.session and l.planned
            """;

    private static String trained(String who) {
        return "exists (select from staff_training t where t.staff_member_id = " + who
                + ".staff_member_id and t.kind = 'BASE_PACKAGE')";
    }

    @Inject
    EntityManager entityManager;

    @Inject
    KeptJson kept;

    /** A row to be. */
    record Leading(
            @JsonProperty("group_id") UUID group,
            @JsonProperty("centre_id") UUID centre,
            UUID member) {}

    /** Lets these lead groups that have just been planned, and all their sessions. */
    void lead(List<Leading> leading) {
        write(LEAD, "leading", leading);
        write(PLAN, "leading", leading);
    }

    void came(List<DemoLife.Came> came) {
        write(CAME, "came", came);
    }

    private void write(String sql, String name, List<?> rows) {
        if (!rows.isEmpty()) {
            entityManager
                    .createNativeQuery(sql)
                    .setParameter(name, kept.write(rows))
                    .executeUpdate();
        }
    }
}
