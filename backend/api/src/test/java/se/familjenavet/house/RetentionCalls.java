package se.familjenavet.house;

import static java.util.Map.entry;
import static se.familjenavet.testing.Cast.PETRA;

import java.util.Map;
import se.familjenavet.testing.Retentions;

/** A valid call of every operation on retention. */
final class RetentionCalls {
    private static final String UNKNOWN = "019aa4f0-ffff-7fff-bfff-0123456789ab";

    static final Map<String, Call> ALL = Map.ofEntries(
            entry(
                    "listRetentionDecisions",
                    Call.contentList(
                            PETRA,
                            Content.RETENTION_DECISION,
                            "",
                            "?total=true",
                            "?limit=1&total=true",
                            "?fields=id,reference",
                            "?controller=06&total=true")),
            entry(
                    "createRetentionDecision",
                    Call.contentCreation(PETRA, Retentions.body("{region}", "RS 2026/17", "CONTACT"), 201)),
            entry("getRetentionDecision", Call.content(PETRA, Content.RETENTION_DECISION, null, 200)),
            entry(
                    "revokeRetentionDecision",
                    Call.content(PETRA, Content.RETENTION_DECISION, "{\"lastDay\":\"2099-12-31\"}", 200)),
            entry(
                    "listRetentionRuns",
                    Call.contentList(
                            PETRA,
                            Content.RETENTION_DRY_RUN,
                            "",
                            "?total=true",
                            "?limit=1&total=true",
                            "?fields=id,state",
                            "?controller=06&total=true",
                            "?decision=" + UNKNOWN,
                            "?kind=DRY_RUN&total=true")),
            entry("tryRetention", Call.content(PETRA, Content.RETENTION_DECISION, "{\"decision\":\"{id}\"}", 202)),
            entry("getRetentionRun", Call.content(PETRA, Content.RETENTION_DRY_RUN, null, 200)),
            entry("executeRetention", Call.content(PETRA, Content.RETENTION_DRY_RUN, null, 202)),
            entry(
                    "listRetentionEntries",
                    Call.common(
                            PETRA,
                            "/retention-entries",
                            "/retention-entries?controller=06&dataClass=CONTACT&total=true",
                            "/retention-entries?run=" + UNKNOWN)),
            entry("listRetentionRegisters", Call.common(PETRA, "/retention-registers")));

    private RetentionCalls() {}
}
