package se.familjenavet.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.familjenavet.enrolment.ParentLinkPurpose;
import se.familjenavet.enrolment.ParentLinks;
import se.familjenavet.message.LetterFacts.Meeting;

/** The links of a letter, made when it is written for the first time: no table ever holds what opens them. */
@ApplicationScoped
public class EnclosedLinks {
    private static final Duration TO_ANSWER = Duration.ofDays(60);
    private static final Duration TO_KEEP = Duration.ofDays(400);

    @Inject
    ParentLinks links;

    @Inject
    LetterSources sources;

    @Inject
    Clock clock;

    /**
     * The same each time.
     *
     * @param link what the letter is for; null where that is a survey, whose ticket is no link of a parent
     * @param stop ends mail
     * @param until when the first of them ends
     */
    record Enclosed(UUID link, UUID stop, Instant until) {}

    Enclosed of(LetterFacts facts, List<Meeting> coming) {
        Instant until = until(facts, coming);
        boolean isLinked = facts.link() != null || facts.asked() != null;
        if (isLinked && facts.stopLink() != null) {
            return new Enclosed(facts.link(), facts.stopLink(), until);
        }
        UUID link = facts.asked() == null ? makeLink(facts, until) : null;
        UUID stop = links.make(
                ParentLinkPurpose.STOP_MAIL,
                facts.parent(),
                null,
                clock.instant().plus(TO_KEEP));
        sources.enclose(facts.id(), link, stop);
        return new Enclosed(link, stop, until);
    }

    private UUID makeLink(LetterFacts facts, Instant until) {
        return facts.move() == null
                ? links.make(facts.purpose(), facts.parent(), facts.enrolment(), until)
                : links.makeToMove(facts.parent(), facts.move().id(), until);
    }

    /** When the first of them ends; null where nothing is waited for any more. */
    Instant until(LetterFacts facts, List<Meeting> coming) {
        if (facts.asked() != null) {
            return facts.asked().until();
        }
        return switch (facts.purpose()) {
            case CONFIRM -> facts.confirmUntil();
            case OFFER -> facts.offerUntil();
            case INVITATION -> toAnswer(facts, coming);
            case TRANSFER -> facts.move().until();
            default -> clock.instant().plus(TO_KEEP);
        };
    }

    /** Until the group begins; sixty days where it has begun, or has no day yet. */
    private Instant toAnswer(LetterFacts facts, List<Meeting> coming) {
        boolean isToBegin = !facts.hasBegun() && !coming.isEmpty();
        return isToBegin ? coming.getFirst().startsAt() : clock.instant().plus(TO_ANSWER);
    }
}
