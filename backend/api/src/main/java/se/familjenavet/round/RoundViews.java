package se.familjenavet.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.familjenavet.access.Access;
import se.familjenavet.access.Permission;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** What a caller sees of a round, and may do with it: those at its own place decide on it, others at the places where it asks. */
@ApplicationScoped
public class RoundViews {

    @Inject
    RoundPlaces places;

    @Inject
    AskedSurveys surveys;

    @Inject
    RoundNames names;

    @Inject
    Access access;

    @Inject
    EntityManager entityManager;

    RoundView of(SurveyRound round) {
        entityManager.flush();
        AskedSurvey survey = surveys.of(round);
        return RoundView.of(
                round,
                survey,
                new RoundAt(round.path(), names.of(round.path())),
                places.views(access.places(), round, survey.audience()),
                permitted(round));
    }

    /** One of its places in reach; null for the only one. */
    Optional<RoundPlaceView> place(SurveyRound round, UUID place) {
        return places.one(access.places(), round, surveys.of(round).audience(), place);
    }

    /** Those in reach. */
    List<RoundPlaceView> places(SurveyRound round) {
        return places.views(access.places(), round, surveys.of(round).audience());
    }

    /** Ends the request unless the caller, who sees the round, may do this with it. */
    void require(SurveyRound round, Permission permission) {
        if (!permitted(round).contains(permission)) {
            throw new ProblemException(ProblemType.NOT_ALLOWED);
        }
    }

    private List<Permission> permitted(SurveyRound round) {
        List<Permission> permitted = new ArrayList<>(access.permitted(List.of(round.path()), Permission.EDIT_ROUNDS));
        if (round.channel() == RoundChannel.QR) {
            permitted.addAll(access.permitted(round.paths(), Permission.HAND_OUT_SURVEY));
        }
        if (round.channel().isEntered()) {
            permitted.addAll(access.permitted(round.paths(), Permission.ENTER_ANSWERS));
        }
        return permitted;
    }
}
