package se.familjenavet.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import se.familjenavet.event.Events;

/** What happens to a group that was found in place, and to its sessions with it; other systems are told. */
@ApplicationScoped
public class GroupChanges {

    @Inject
    ParentGroups groups;

    @Inject
    Sessions sessions;

    @Inject
    Hosts hosts;

    @Inject
    Events events;

    @Inject
    Event<SessionCancelled> cancelled;

    ParentGroup change(ParentGroup group, GroupDetails details) {
        hosts.check(group, details.partners());
        List<Object> before = group.inCalendars();
        group.change(details);
        if (!before.equals(group.inCalendars())) {
            sessions.raiseSequence(group);
        }
        return tell(GroupEvent.GROUP_CHANGED, group);
    }

    /** Something below the group has changed. */
    void changed(ParentGroup group) {
        groups.raise(group);
        tell(GroupEvent.GROUP_CHANGED, group);
    }

    ParentGroup open(ParentGroup group) {
        group.open(hasAhead(group, SessionStatus.PLANNED));
        return tell(GroupEvent.GROUP_OPENED, group);
    }

    ParentGroup complete(ParentGroup group) {
        group.complete(hasAhead(group, SessionStatus.PLANNED) || hasAhead(group, SessionStatus.PRELIMINARY));
        return tell(GroupEvent.GROUP_COMPLETED, group);
    }

    /** The sessions that were to come go with it. */
    ParentGroup cancel(ParentGroup group, Cancellation cancellation) {
        group.cancel(cancellation);
        List<Session> ahead = sessions.of(group).stream()
                .filter(session -> session.status().isAhead())
                .toList();
        ahead.forEach(session -> session.cancel(cancellation));
        return tell(GroupEvent.GROUP_CANCELLED, group);
    }

    void say(Session session, SessionDetails details) {
        session.group().refuseWhenEnded();
        session.say(details);
        changed(GroupEvent.SESSION_CHANGED, session);
    }

    void cancel(Session session, Cancellation cancellation) {
        session.group().refuseWhenEnded();
        session.cancel(cancellation);
        changed(GroupEvent.SESSION_CANCELLED, session);
        cancelled.fire(new SessionCancelled(session.group().id(), session.id()));
    }

    /** A session has been held, and with the first one the group is running. */
    void held(Session session) {
        changed(GroupEvent.SESSION_HELD, session);
        if (session.group().meet()) {
            tell(GroupEvent.GROUP_STARTED, session.group());
        }
    }

    private void changed(GroupEvent event, Session session) {
        groups.raise(session.group());
        events.tell(event, session.id(), session.group().municipalityCode());
    }

    private boolean hasAhead(ParentGroup group, SessionStatus status) {
        return sessions.of(group).stream().anyMatch(session -> session.status() == status);
    }

    private ParentGroup tell(GroupEvent event, ParentGroup group) {
        events.tell(event, group.id(), group.municipalityCode());
        return group;
    }
}
