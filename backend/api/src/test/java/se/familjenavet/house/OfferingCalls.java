package se.familjenavet.house;

import static java.util.Map.entry;
import static se.familjenavet.testing.Cast.JONNA;
import static se.familjenavet.testing.Cast.REGINA;

import java.util.Map;
import se.familjenavet.testing.Openings;

/** A valid call of every operation on what is offered of the base package. */
final class OfferingCalls {
    static final Map<String, Call> ALL = Map.ofEntries(
            entry(
                    "listPackageOfferings",
                    Call.list(
                            JONNA,
                            "",
                            "?total=true",
                            "?limit=1",
                            "?fields=centre.id",
                            "?q=" + Openings.marker("huskvarna") + "&total=true",
                            "?place=06/0680&total=true",
                            "?missing=false&total=true",
                            "?guide=infor-fodseln&total=true",
                            "?day=2026-10-31&total=true")),
            entry(
                    "listProgrammeUse",
                    Call.contentList(
                            REGINA,
                            Content.PUBLISHED,
                            "",
                            "?total=true",
                            "?limit=1&total=true",
                            "?fields=key,cards",
                            "?place=06/0680&total=true",
                            "?from=2026-01-01&to=2026-12-31&total=true")));

    private OfferingCalls() {}
}
