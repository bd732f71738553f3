package se.familjenavet.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What is to become of several ticks, each against the mark that stands and is locked. */
final class Decisions {
    private final Map<UUID, Member> members;
    private final Map<UUID, Standing> standing;
    private final Instant now;
    private final Map<UUID, MarkView> views = new HashMap<>();
    private final List<WrittenMark> added = new ArrayList<>();
    private final List<WrittenMark> changed = new ArrayList<>();
    private final List<UUID> removed = new ArrayList<>();

    Decisions(Map<UUID, Member> members, Map<UUID, Standing> standing, Instant now) {
        this.members = members;
        this.standing = standing;
        this.now = now;
    }

    void decide(WantedMark wanted) {
        UUID parent = wanted.parent();
        Standing before = standing.getOrDefault(parent, Standing.none(parent));
        if (!members.containsKey(parent)) {
            views.put(parent, Standing.none(parent).after(MarkOutcome.NOT_A_MEMBER));
        } else if (before.mark() == wanted.mark()) {
            views.put(parent, before.after(MarkOutcome.UNCHANGED));
        } else if (!Objects.equals(before.version(), wanted.base())) {
            views.put(parent, before.after(MarkOutcome.CONFLICT));
        } else {
            save(wanted, before);
        }
    }

    private void save(WantedMark wanted, Standing before) {
        UUID parent = wanted.parent();
        if (wanted.mark() == null) {
            removed.add(parent);
            views.put(parent, Standing.none(parent).after(MarkOutcome.SAVED));
            return;
        }
        WrittenMark written = WrittenMark.of(wanted, members.get(parent), before, now);
        (before.mark() == null ? added : changed).add(written);
        views.put(parent, written.standing().after(MarkOutcome.SAVED));
    }

    /** Where another was first after all, theirs stands. */
    void compare(List<WrittenMark> wanted, Map<UUID, Standing> found) {
        for (WrittenMark mark : wanted) {
            Standing stands = found.getOrDefault(mark.parent(), Standing.none(mark.parent()));
            if (!mark.id().equals(stands.id())) {
                boolean isSame = stands.mark() == mark.mark();
                views.put(mark.parent(), stands.after(isSame ? MarkOutcome.UNCHANGED : MarkOutcome.CONFLICT));
            }
        }
    }

    List<WrittenMark> added() {
        return added;
    }

    List<WrittenMark> changed() {
        return changed;
    }

    List<UUID> removed() {
        return removed;
    }

    /** In the order of these parents. */
    List<MarkView> views(List<UUID> parents) {
        return parents.stream().map(views::get).toList();
    }
}
