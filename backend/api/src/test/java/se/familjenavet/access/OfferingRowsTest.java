package se.familjenavet.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.familjenavet.access.DatabaseRole.APP_AGGREGATE;
import static se.familjenavet.access.DatabaseRole.APP_PERSON;
import static se.familjenavet.access.DatabaseRole.APP_PUBLIC;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Programmes;

/** What the owner's function tells of the guides that a centre met about: of those asked for, the caller's alone. */
@ApiTest
class OfferingRowsTest {
    private static final String HELD =
            "select centre_id from met_alone(cast(? as uuid[]), array[?], cast(? as date)) where held";

    private Openings openings;
    private String key;

    @BeforeEach
    void meet() {
        openings = Openings.all();
        String version = Programmes.publishedInBrief("2027");
        ObjectNode body = Groups.body(id("huskvarna"), version);
        body.putArray("sessions")
                .addObject()
                .put("guide", Programmes.guide(Cast.REGINA, version, 1))
                .put("day", Groups.today().toString());
        Groups.opened(Cast.JONNA, body);
        key = Programmes.tiny("2027").at("/guides/0/key").asText();
    }

    @Test
    void a3_what_a_centre_met_about_is_told_to_those_who_reach_it() throws SQLException {
        assertEquals(List.of(id("huskvarna")), held(at("huskvarna"), "huskvarna"));
        assertEquals(List.of(), held(at("bankeryd"), "huskvarna"));
        assertEquals(List.of(), held(at("huskvarna"), "bankeryd"));
        assertEquals(List.of(), held(Places.NONE, "huskvarna"));
    }

    @Test
    void a3_only_where_figures_are_read_it_may_be_asked() {
        for (DatabaseRole role : List.of(APP_PERSON, APP_PUBLIC)) {
            assertThrows(SQLException.class, () -> held(role, at("huskvarna"), "huskvarna"));
        }
    }

    private List<String> held(Places places, String asked) throws SQLException {
        return held(APP_AGGREGATE, places, asked);
    }

    private List<String> held(DatabaseRole role, Places places, String asked) throws SQLException {
        try (AsDatabaseRole as = AsDatabaseRole.in(role, places)) {
            return as.read(HELD, "{" + id(asked) + "}", key, Groups.today().toString());
        }
    }

    private Places at(String slug) {
        return AsDatabaseRole.only("0680", openings.id(slug));
    }

    private String id(String slug) {
        return openings.id(slug).toString();
    }
}
