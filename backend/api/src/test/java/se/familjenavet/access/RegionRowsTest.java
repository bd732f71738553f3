package se.familjenavet.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.familjenavet.access.DatabaseRole.APP_AGGREGATE;
import static se.familjenavet.access.DatabaseRole.APP_PERSON;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.familjenavet.testing.ApiTest;

@ApiTest
class RegionRowsTest {
    private static final Places WHOLE = new Places(Set.of("06"), Set.of("06"), Set.of(), Set.of());
    private static final Places A_PART = new Places(Set.of("06"), Set.of(), Set.of("0680"), Set.of());
    private static final String GUIDES = "update region_setting set guides = 11";
    private static final String WORDS = "update region set words = words || '{\"openPreschool\": \"x\"}'";

    @ParameterizedTest
    @EnumSource(
            value = DatabaseRole.class,
            names = {"APP_AGGREGATE", "APP_PERSON"})
    void a3_settings_are_seen_where_one_has_something_to_do(DatabaseRole role) throws SQLException {
        try (AsDatabaseRole as = AsDatabaseRole.in(role, A_PART)) {
            assertEquals(List.of("06"), as.read("select region_code from region_setting"));
        }
        try (AsDatabaseRole as = AsDatabaseRole.in(role, Places.NONE)) {
            assertEquals(List.of(), as.read("select region_code from region_setting"));
        }
    }

    @Test
    void a3_settings_and_words_are_changed_by_who_has_the_whole_region_and_there_alone() throws SQLException {
        for (String change : List.of(GUIDES, WORDS)) {
            try (AsDatabaseRole as = AsDatabaseRole.in(APP_AGGREGATE, WHOLE)) {
                assertEquals(1, as.write(change));
            }
            try (AsDatabaseRole as = AsDatabaseRole.in(APP_AGGREGATE, A_PART)) {
                assertEquals(0, as.write(change));
            }
            try (AsDatabaseRole as = AsDatabaseRole.in(APP_PERSON, WHOLE)) {
                RowLevelSecurityTest.assertRefused(() -> as.write(change));
            }
        }
    }

    @Test
    void a3_the_words_of_letters_are_written_by_who_has_the_whole_region_and_seen_in_it_alone() throws SQLException {
        String own = "insert into message_template (id, region_code, kind, language, subject, text, version)"
                + " values (gen_random_uuid(), ?, 'LEFT', 'sv', 'Hej', 'Hej', 1)";
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_AGGREGATE, WHOLE)) {
            assertEquals(1, as.write(own, "06"));
            assertEquals(List.of("06"), as.read("select region_code from message_template"));
            RowLevelSecurityTest.assertRefused(() -> as.write(own, "18"));
        }
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_AGGREGATE, A_PART)) {
            RowLevelSecurityTest.assertRefused(() -> as.write(own, "06"));
        }
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_PERSON, WHOLE)) {
            RowLevelSecurityTest.assertRefused(() -> as.write(own, "06"));
        }
    }

    @Test
    void a3_a_grant_without_a_place_reaches_regions_as_such_and_nothing_below() throws SQLException {
        Places everyRegion = new Places(Set.of("06", "18"), Set.of("06", "18"), Set.of(), Set.of());
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_AGGREGATE, everyRegion)) {
            assertEquals(2, as.write(GUIDES));
            assertEquals(List.of(), as.read("select id from centre"));
        }
    }
}
