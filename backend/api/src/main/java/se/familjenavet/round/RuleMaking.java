package se.familjenavet.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.familjenavet.access.Places;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** Makes rules. */
@ApplicationScoped
public class RuleMaking {

    @Inject
    SurveyRules rules;

    @Inject
    AskedSurveys surveys;

    @Inject
    Clock clock;

    SurveyRule make(Places reach, NewRule wanted) {
        if (!reach.paths().contains(wanted.place())) {
            throw fault("/place", "unknown-place");
        }
        AskedSurvey survey =
                surveys.published(reach, wanted.survey()).orElseThrow(() -> fault("/survey", "survey-not-in-use"));
        wanted.check(survey.audience());
        SurveyRule rule = new SurveyRule(wanted, LocalDate.now(clock));
        rules.persist(rule);
        return rule;
    }

    private static ProblemException fault(String pointer, String code) {
        return new ProblemException(ProblemType.VALIDATION_FAILED, new Fault(pointer, code));
    }
}
