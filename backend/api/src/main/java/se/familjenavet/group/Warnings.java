package se.familjenavet.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.familjenavet.access.Places;

/** What one may want to know of the days of a group's sessions. */
@ApplicationScoped
public class Warnings {

    @Inject
    Clashes clashes;

    /** By the key of each time, in the order in which the sessions are meant to be. */
    Map<UUID, List<SessionWarning>> of(Places places, UUID host, FreeDays free, List<Clashes.Wanted> inOrder) {
        Map<UUID, List<SessionWarning>> all = new HashMap<>();
        LocalDate latest = LocalDate.MIN;
        for (Clashes.Wanted one : inOrder) {
            List<SessionWarning> own = new ArrayList<>();
            free.against(one.day()).ifPresent(code -> own.add(new SessionWarning(code, null)));
            if (!one.day().isAfter(latest)) {
                own.add(new SessionWarning(WarningCode.OUT_OF_ORDER, null));
            }
            latest = one.day().isAfter(latest) ? one.day() : latest;
            all.put(one.key(), own);
        }
        clashes.of(places, host, inOrder).forEach((key, found) -> all.get(key).addAll(found));
        return all;
    }
}
