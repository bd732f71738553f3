package se.familjenavet.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What one may want to know of the days of a group's sessions. */
final class Warnings {

    private Warnings() {}

    /**
     * By the key of each time.
     *
     * @param inOrder as the sessions are meant to follow one another
     * @param clashes with what others have planned
     */
    static Map<UUID, List<SessionWarning>> of(
            FreeDays free, List<Clashes.Wanted> inOrder, Map<UUID, List<SessionWarning>> clashes) {
        Map<UUID, List<SessionWarning>> all = new HashMap<>();
        LocalDate latest = LocalDate.MIN;
        for (Clashes.Wanted one : inOrder) {
            List<SessionWarning> own = new ArrayList<>();
            free.against(one.day()).ifPresent(code -> own.add(new SessionWarning(code, null)));
            if (!one.day().isAfter(latest)) {
                own.add(new SessionWarning(WarningCode.OUT_OF_ORDER, null));
            }
            own.addAll(clashes.getOrDefault(one.key(), List.of()));
            latest = one.day().isAfter(latest) ? one.day() : latest;
            all.put(one.key(), own);
        }
        return all;
    }
}
