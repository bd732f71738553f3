package se.familjenavet.retention;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.release.TestRounds;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Retentions;

/** What was written in surveys goes as other free text does. */
@ApiTest
class RetainedTextsTest {
    private static final String LEFT = "select count(*) from survey_text";

    @Inject
    RetentionWork work;

    @BeforeEach
    void write() {
        Openings.all();
        TestRounds.get().writtenAtHuskvarna();
    }

    @Test
    void a7_a_text_goes_so_many_months_after_its_round_closed_and_not_a_day_before() {
        String decision = Retentions.decided(Cast.PETRA, "06", "FREE_TEXT");
        closed("interval '12 months' - interval '1 day'");
        run(decision, 0);
        assertEquals(List.of("1"), Database.read(LEFT));
        closed("interval '12 months'");
        run(decision, 1);
        assertEquals(List.of("0"), Database.read(LEFT));
    }

    @Test
    void a7_a_municipalitys_decision_takes_no_text_of_the_regions_surveys() {
        closed("interval '30 months'");
        String dryRun = Retentions.tried(Cast.PAULA, Retentions.decided(Cast.PAULA, "0685", "FREE_TEXT"));
        work.run(() -> {});
        Retentions.run(Cast.PAULA, dryRun).then().body("lines.due", contains(0));
        assertEquals(List.of("1"), Database.read(LEFT));
    }

    private void run(String decision, int due) {
        String dryRun = Retentions.tried(Cast.PETRA, decision);
        work.run(() -> {});
        Retentions.run(Cast.PETRA, dryRun).then().body("lines.due", contains(due));
        Retentions.executed(Cast.PETRA, dryRun);
        work.run(() -> {});
    }

    private static void closed(String ago) {
        Database.read("update survey_text set closed_on = setting_today() - (" + ago + ") returning id");
    }
}
