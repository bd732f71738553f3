package se.familjenavet.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import se.familjenavet.access.Places;
import se.familjenavet.event.Events;
import se.familjenavet.group.ParentGroups;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** Makes rounds, opens and closes them, and takes them back. */
@ApplicationScoped
public class RoundTurns {
    /** So many answers are counted and released well within the time of a request. */
    private static final long COUNTED_AT_ONCE = 10_000;

    @Inject
    SurveyRounds rounds;

    @Inject
    RoundPlaces places;

    @Inject
    AskedSurveys surveys;

    @Inject
    Audience audience;

    @Inject
    ParentGroups groups;

    @Inject
    Events events;

    @Inject
    Event<RoundClosed> closed;

    @Inject
    Event<RoundWithdrawn> withdrawn;

    @Inject
    Clock clock;

    /** Plans a round, and opens it when it is to open at once; ends the request when it would ask nobody. */
    SurveyRound make(Places reach, NewRound wanted) {
        require(reach.paths().contains(wanted.place()), "/place", "unknown-place");
        AskedSurvey survey =
                surveys.published(reach, wanted.survey()).orElseThrow(() -> fault("/survey", "survey-not-in-use"));
        wanted.check(survey.audience());
        require(wanted.group() == null || groups.byId(reach, wanted.group()).isPresent(), "/group", "unknown-group");
        SurveyRound round = new SurveyRound(wanted, survey.version(), clock.instant());
        plan(round, survey);
        if (wanted.opensAtOnce(clock.instant())) {
            open(round);
        }
        return round;
    }

    /** Gives a new round its places. */
    private void plan(SurveyRound round, AskedSurvey survey) {
        List<String> where = audience.places(round, survey.audience());
        if (where.isEmpty()) {
            throw new ProblemException(ProblemType.ROUND_WITHOUT_AUDIENCE);
        }
        round.ask(where);
        rounds.persist(round);
        places.make(round, where);
        tell(RoundEvent.SURVEY_ROUND_PLANNED, round);
    }

    /** Gives a round that a rule asks for its places; where there is none, there is no round. */
    void planByRule(SurveyRound round, AskedSurvey survey) {
        if (!audience.places(round, survey.audience()).isEmpty()) {
            plan(round, survey);
        }
    }

    /** From now on one can answer; ends the request when there is nobody to ask. */
    void open(SurveyRound round) {
        AskedSurvey survey = surveys.of(round);
        round.open(clock.instant());
        Map<String, Long> people = audience.counted(round, survey.audience(), round.paths());
        if (people.isEmpty() && Audience.isKnown(round, survey.audience())) {
            throw new ProblemException(ProblemType.ROUND_WITHOUT_AUDIENCE);
        }
        rounds.flush();
        places.count(round, people);
        tell(RoundEvent.SURVEY_ROUND_OPENED, round);
    }

    /** Says something else of a round that goes on. */
    void change(SurveyRound round, RoundDetails details) {
        round.change(details, clock.instant());
        tell(RoundEvent.SURVEY_ROUND_CHANGED, round);
    }

    /** Closes a round by hand: at once, or by the job within a minute when there is more to count than a request has time for. */
    void end(SurveyRound round) {
        if (places.answered(round) <= COUNTED_AT_ONCE) {
            close(round);
        } else {
            round.endNow(clock.instant());
            tell(RoundEvent.SURVEY_ROUND_CHANGED, round);
        }
    }

    /** From now on nobody can answer. The answers lose what told them apart (R18), and are released (R20). */
    void close(SurveyRound round) {
        round.close(clock.instant());
        rounds.flush();
        tell(RoundEvent.SURVEY_ROUND_CLOSED, round);
        closed.fire(new RoundClosed(round.id()));
    }

    void withdraw(SurveyRound round, WithdrawalReason reason) {
        boolean hadClosed = round.status() == RoundStatus.CLOSED;
        round.withdraw(reason);
        rounds.flush();
        tell(RoundEvent.SURVEY_ROUND_WITHDRAWN, round);
        if (hadClosed) {
            withdrawn.fire(new RoundWithdrawn(round.id()));
        }
    }

    private void tell(RoundEvent event, SurveyRound round) {
        events.tell(event, round.id(), round.placeCode());
    }

    private static void require(boolean holds, String pointer, String code) {
        if (!holds) {
            throw fault(pointer, code);
        }
    }

    private static ProblemException fault(String pointer, String code) {
        return new ProblemException(ProblemType.VALIDATION_FAILED, new Fault(pointer, code));
    }
}
