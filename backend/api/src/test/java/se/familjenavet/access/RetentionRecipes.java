package se.familjenavet.access;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import se.familjenavet.retention.RetentionEntryParameters;
import se.familjenavet.retention.RetentionParameters;
import se.familjenavet.retention.RetentionRunParameters;
import se.familjenavet.testing.Retentions;

/** How to ask for the decisions, runs and register of county 06's board. */
final class RetentionRecipes {
    private static final String DECISION = "RetentionDecisionView[";
    private static final String RUN = "RetentionRunView[";

    static final Map<String, Recipe> ALL = Map.ofEntries(
            entry("RetentionDecisions.byId", of(DECISION, () -> UUID.fromString(Retentions.decidedInRegion()))),
            entry("RetentionDecisions.page", of(DECISION, () -> {
                Retentions.decidedInRegion();
                return whole(new RetentionParameters());
            })),
            entry("RetentionRuns.byId", of(RUN, () -> UUID.fromString(Retentions.triedInRegion()))),
            entry("RetentionRuns.page", of(RUN, () -> {
                Retentions.triedInRegion();
                return whole(new RetentionRunParameters());
            })),
            entry("RetentionEntries.page", of("RetentionEntryView[", () -> {
                Retentions.writtenDown();
                return whole(new RetentionEntryParameters());
            })),
            entry(
                    "RetentionRegisters.check",
                    new Recipe(
                            Permission.READ_RETENTION,
                            (method, openings) -> {
                                Retentions.writtenDown();
                                return List.of((Object) new Object[0]);
                            },
                            "entries=1")));

    private RetentionRecipes() {}

    private static Recipe of(String sign, Supplier<Object> arguments) {
        return new Recipe(Permission.READ_RETENTION, (method, openings) -> List.of(arguments.get()), sign);
    }

    private static RetentionParameters whole(RetentionParameters all) {
        all.limit = 100;
        all.total = true;
        return all;
    }
}
