package se.familjenavet.programme;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.Faults;
import se.familjenavet.problem.ProblemType;
import se.familjenavet.theme.Perspective;

/** What a version must have before it is published (R5); each thing that it lacks is named, and where. */
final class Completeness {
    private Completeness() {}

    static void check(ProgrammeVersion version, int guidesNeeded) {
        Faults faults = new Faults();
        List<SessionGuide> guides = version.guides();
        faults.unless(
                guides.size() == guidesNeeded,
                new Fault("/guides", "guides-needed", List.of(guidesNeeded, guides.size())));
        IntStream.range(0, guides.size()).forEach(i -> check(guides.get(i), i + 1, faults));
        faults.end(ProblemType.PROGRAMME_INCOMPLETE);
    }

    private static void check(SessionGuide guide, int expectedNumber, Faults faults) {
        GuideContent content = guide.content();
        String at = "/guides/" + guide.key();
        faults.unless(guide.number() == expectedNumber, at + "/number", "number-gap");
        faults.unless(content.ageWindow() != null, at + "/ageWindow", "age-window-missing");
        faults.unless(!guide.cards().isEmpty(), at + "/cards", "card-missing");
        faults.unless(
                content.stepMinutes() == content.minutes(),
                new Fault(at + "/steps", "minutes-do-not-add-up", List.of(content.stepMinutes(), content.minutes())));
        Arrays.stream(Perspective.values())
                .filter(wanted -> content.perspectives().stream().noneMatch(one -> one.perspective() == wanted))
                .forEach(missing -> faults.unless(false, at + "/perspectives/" + missing, "perspective-missing"));
    }
}
