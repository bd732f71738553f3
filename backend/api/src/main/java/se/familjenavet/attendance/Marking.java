package se.familjenavet.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.familjenavet.access.Places;
import se.familjenavet.event.Events;
import se.familjenavet.group.Session;
import se.familjenavet.group.SessionStatus;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/**
 * Ticking who came to a session that was found in place. Each mark is decided on by itself, against the version that whoever
 * ticked had seen: what two tick for different parents never collides, and of two for the same parent one is told what stands.
 */
@ApplicationScoped
public class Marking {

    @Inject
    Members members;

    @Inject
    Marks marks;

    @Inject
    AttendanceAudit audit;

    @Inject
    Events events;

    @Inject
    Clock clock;

    /** Saves what can be saved, and tells of each what became of it. */
    List<MarkView> mark(Places places, Session session, List<WantedMark> wanted) {
        refuseUnlessHeld(session);
        Map<UUID, Member> known = members.of(places, session);
        List<UUID> parents = wanted.stream().map(WantedMark::parent).toList();
        Decisions decisions = new Decisions(known, marks.lock(session, parents), clock.instant());
        wanted.forEach(decisions::decide);
        write(session, decisions);
        List<MarkView> views = decisions.views(parents);
        audit.marked(known, views);
        tell(session, views);
        return views;
    }

    /** Saves one mark; ends the request when it cannot be saved. */
    MarkView mark(Places places, Session session, WantedMark wanted) {
        MarkView view = mark(places, session, List.of(wanted)).getFirst();
        return switch (view.outcome()) {
            case SAVED, UNCHANGED -> view;
            case CONFLICT -> throw new ProblemException(ProblemType.STALE_VERSION);
            case NOT_A_MEMBER -> throw new ProblemException(ProblemType.NOT_FOUND);
        };
    }

    /** R17: what is cancelled has no attendance; and nobody has come to what is still to be. */
    void refuseUnlessHeld(Session session) {
        if (session.status() == SessionStatus.CANCELLED) {
            throw new ProblemException(ProblemType.SESSION_CANCELLED);
        }
        if (session.day() == null || session.day().isAfter(LocalDate.now(clock))) {
            throw new ProblemException(ProblemType.SESSION_NOT_YET);
        }
    }

    void changed(Session session) {
        events.tell(
                AttendanceEvent.ATTENDANCE_CHANGED,
                session.id(),
                session.group().municipalityCode());
    }

    private void write(Session session, Decisions decisions) {
        marks.change(session, decisions.changed());
        marks.remove(session, decisions.removed());
        List<WrittenMark> added = decisions.added();
        marks.add(session, added);
        if (!added.isEmpty()) {
            decisions.compare(
                    added,
                    marks.read(session, added.stream().map(WrittenMark::parent).toList()));
        }
    }

    private void tell(Session session, List<MarkView> views) {
        if (views.stream().anyMatch(view -> view.outcome() == MarkOutcome.SAVED)) {
            changed(session);
        }
    }
}
