package se.familjenavet.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.familjenavet.access.Access;
import se.familjenavet.access.Permission;
import se.familjenavet.paging.ListQuery;

/** Shows a group or a session to the caller, as it is now that all changes are written. */
@ApplicationScoped
public class GroupViews {

    @Inject
    Sessions sessions;

    @Inject
    Leaders leaders;

    @Inject
    Clashes clashes;

    @Inject
    Holidays holidays;

    @Inject
    GroupRights rights;

    @Inject
    Access access;

    @Inject
    EntityManager entityManager;

    GroupView of(ParentGroup group) {
        entityManager.flush();
        List<Permission> permitted = rights.of(group);
        return GroupView.of(group, centres(group), sessions(group, permitted), onGroup(permitted, group));
    }

    SessionView of(Session session) {
        entityManager.flush();
        return sessions(session.group(), rights.of(session.group())).stream()
                .filter(view -> view.id().equals(session.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<SessionView> sessions(ParentGroup group, List<Permission> permitted) {
        List<Session> inOrder = sessions.of(group);
        Map<UUID, List<LeaderPart>> leading = leaders.ofSessions(group);
        List<Clashes.Wanted> ahead = ahead(inOrder, leading);
        Map<UUID, List<SessionWarning>> found =
                Warnings.of(group.freeDays(holidays), ahead, clashes.of(access.places(), group.hostId(), ahead));
        List<SessionView> views = new ArrayList<>();
        for (Session session : inOrder) {
            views.add(SessionView.of(
                    session,
                    views.size() + 1,
                    leading.getOrDefault(session.id(), List.of()),
                    found.getOrDefault(session.id(), List.of()),
                    onSession(permitted, session)));
        }
        return views;
    }

    /** Only of what is to come one can still think. */
    private static List<Clashes.Wanted> ahead(List<Session> inOrder, Map<UUID, List<LeaderPart>> leading) {
        return inOrder.stream()
                .filter(session -> session.status() == SessionStatus.PLANNED)
                .map(session -> Clashes.Wanted.of(
                        session.id(),
                        session.time(),
                        session.whereabouts(),
                        leading.getOrDefault(session.id(), List.of()).stream()
                                .map(LeaderPart::staffMember)
                                .toList()))
                .toList();
    }

    private static List<Permission> onGroup(List<Permission> permitted, ParentGroup group) {
        return group.status().goesOn() ? permitted : List.of();
    }

    private static List<Permission> onSession(List<Permission> permitted, Session session) {
        boolean isEnded = session.status() == SessionStatus.CANCELLED
                || !session.group().status().goesOn();
        return isEnded ? List.of() : permitted;
    }

    private List<GroupCentre> centres(ParentGroup group) {
        Map<UUID, String> names = new HashMap<>();
        new ListQuery(entityManager, "c.id, c.name", "centre c")
                .where("c.id = any (:ids) and c.id = any (:centres)")
                .bind("ids", group.centreIds().toArray(UUID[]::new))
                .bind("centres", access.places().centres().toArray(UUID[]::new))
                .all()
                .forEach(row -> names.put(row.get("id", UUID.class), row.get("name", String.class)));
        return group.centreIds().stream()
                .map(id -> new GroupCentre(id, names.get(id)))
                .collect(Collectors.toList());
    }
}
