package se.familjenavet.centre;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.Faults;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** What has to fit together in what is said of a centre, beyond the form of each field. */
final class CentreRules {
    private CentreRules() {}

    static void check(CentreChanges changes) {
        List<ExternalIdentifier> identifiers = changes.externalIdentifiers();
        Faults faults = new Faults();
        for (int i = 0; i < identifiers.size(); i++) {
            faults.unless(identifiers.get(i).hasFormOfSystem(), "/externalIdentifiers/" + i + "/value", "hsa-form")
                    .unless(identifiers.indexOf(identifiers.get(i)) == i, "/externalIdentifiers/" + i, "repeated");
        }
        faults.end();
    }

    static void check(VisitingDetails details) {
        List<OpeningHours> hours = details.openingHours();
        Faults faults = new Faults();
        for (int i = 0; i < hours.size(); i++) {
            OpeningHours one = hours.get(i);
            faults.unless(one.closes().isAfter(one.opens()), "/openingHours/" + i + "/closes", "closes-before-opens");
        }
        List<String> languages = details.languages();
        for (int i = 0; i < languages.size(); i++) {
            faults.unless(languages.indexOf(languages.get(i)) == i, "/languages/" + i, "repeated");
        }
        faults.end();
        refuseOverlap(hours, OpeningHours::overlaps, "/openingHours/", ProblemType.OPENING_HOURS_OVERLAP);
    }

    static void checkServices(List<CentreService> services) {
        Faults faults = new Faults();
        for (int i = 0; i < services.size(); i++) {
            CentreService one = services.get(i);
            faults.unless(inOrder(one.from(), one.to()), "/services/" + i + "/to", "end-before-start");
        }
        faults.end();
        refuseOverlap(services, CentreService::overlaps, "/services/", ProblemType.SERVICES_OVERLAP);
    }

    static void check(Participation participation, Agreement agreement) {
        new Faults()
                .unless(
                        participation == null || inOrder(participation.from(), participation.to()),
                        "/participation/to",
                        "end-before-start")
                .unless(
                        agreement == null
                                || agreement.reviewDate() == null
                                || agreement.reviewDate().isAfter(agreement.date()),
                        "/agreement/reviewDate",
                        "review-before-agreement")
                .end();
    }

    static void checkRollOut(List<RollOutStep> steps) {
        for (int i = 1; i < steps.size(); i++) {
            RollOutStep before = steps.get(i - 1);
            RollOutStep step = steps.get(i);
            if (!step.since().isAfter(before.since()) || !before.stage().leadsTo(step.stage())) {
                throw new ProblemException(ProblemType.ROLL_OUT_ORDER, new Fault("/steps/" + i, "roll-out-order"));
            }
        }
    }

    private static boolean inOrder(LocalDate from, LocalDate to) {
        return to == null || !to.isBefore(from);
    }

    private static <T> void refuseOverlap(List<T> all, BiPredicate<T, T> overlap, String pointer, ProblemType type) {
        for (int i = 0; i < all.size(); i++) {
            T one = all.get(i);
            if (all.subList(0, i).stream().anyMatch(earlier -> overlap.test(earlier, one))) {
                throw new ProblemException(type, new Fault(pointer + i, "overlap"));
            }
        }
    }
}
