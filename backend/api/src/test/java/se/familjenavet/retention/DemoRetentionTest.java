package se.familjenavet.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.enrolment.DemoFamilies;
import se.familjenavet.group.DemoGroups;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Programmes;
import se.familjenavet.testing.Staff;

@ApiTest
class DemoRetentionTest {
    private static final String WITHOUT_NAME =
            "select count(*) from household h where not exists (select from parent_identity i where i.household_id = h.id)";
    private static final String MET_AND_FORGOTTEN = """
            select h.id from household h join enrolment e on e.household_id = h.id
            where is_alive(e.status) and h.contact_gone_on is not null
            """;

    @Inject
    DemoGroups groups;

    @Inject
    DemoFamilies families;

    @Inject
    DemoRetention demo;

    @BeforeEach
    void families_of_a_county() {
        Openings.all();
        Staff.signIn(Cast.KARIN);
        Programmes.published("1");
        groups.loadOnce("18");
        families.loadOnce("18");
    }

    @Test
    void a7_the_families_of_old_groups_are_forgotten_by_a_real_run_and_once() {
        String enrolments = Database.read("select count(*) from enrolment").getFirst();
        assertEquals(List.of("0"), Database.read(WITHOUT_NAME));
        assertTrue(demo.loadOnce("18"));
        assertFalse(demo.loadOnce("18"));
        String forgotten = Database.read(WITHOUT_NAME).getFirst();
        assertTrue(Integer.parseInt(forgotten) > 0);
        assertEquals(
                List.of(forgotten),
                Database.read("select sum(count) from retention_entry where data_class = 'CONTACT'"));
        assertEquals(List.of(), Database.read(MET_AND_FORGOTTEN));
        assertEquals(List.of(enrolments), Database.read("select count(*) from enrolment"));
        assertEquals(List.of("DONE"), Database.read("select distinct state from retention_run"));
    }
}
