package se.familjenavet.household;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import se.familjenavet.text.KeptJson;

/** Writes many families of the demo at once, as {@link Register} does one; other systems are not told. */
@ApplicationScoped
public class DemoRegister {
    private static final String FAMILIES = """
            insert into household (id, centre_id, child_month, first_child, registered_on, version)
            select f.id, f.centre_id, f.child_month, f.first_child, f.registered_on, 0
            from jsonb_to_recordset(cast(:rows as jsonb))
                as f (id uuid, centre_id uuid, child_month date, first_child boolean, registered_on date)
            """;
    private static final String PARENTS = """
            insert into parent (id, household_id, role, gender, language, information_version, informed_at)
            select p.id, p.household_id, p.role, p.gender, p.language, p.information_version, p.informed_at
            from jsonb_to_recordset(cast(:rows as jsonb))
                as p (id uuid, household_id uuid, role text, gender text, language text, information_version text,
                      informed_at timestamptz)
            """;
    private static final String IDENTITIES = """
            insert into parent_identity (parent_id, first_name, family_name, email, mobile, interpreter, access_needs, wishes,
                                         protected)
            select p.id, p.first_name, p.family_name, p.email, p.mobile, p.interpreter, p.access_needs, p.wishes, p.protected
            from jsonb_to_recordset(cast(:rows as jsonb))
                as p (id uuid, first_name text, family_name text, email text, mobile text, interpreter text,
                      access_needs text, wishes text, protected boolean)
            """;

    @Inject
    EntityManager entityManager;

    @Inject
    KeptJson kept;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** Those of a county (SCB code), still to be made up. */
    public DemoHouseholds households(String county) {
        return new DemoHouseholds(names(), county, clock.getZone());
    }

    public void enter(List<DemoFamily> families) {
        write(FAMILIES, families);
        List<DemoFamily.Adult> adults =
                families.stream().flatMap(family -> family.parents().stream()).toList();
        write(PARENTS, adults);
        write(IDENTITIES, adults);
    }

    private void write(String sql, List<?> rows) {
        entityManager
                .createNativeQuery(sql)
                .setParameter("rows", kept.write(rows))
                .executeUpdate();
    }

    private DemoNames names() {
        try (InputStream file = getClass().getResourceAsStream("/demo/families.json")) {
            return json.readValue(file, DemoNames.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
