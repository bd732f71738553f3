package se.familjenavet.centre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.familjenavet.access.Access;

/** Shows one centre to the caller, as it is now that all changes are written. */
@ApplicationScoped
public class CentreViews {

    @Inject
    Centres centres;

    @Inject
    Access access;

    @Inject
    Clock clock;

    CentreView of(Centre centre) {
        centres.flush();
        Optional<Centre> successor =
                Optional.ofNullable(centre.mergedInto()).flatMap(id -> centres.byId(access.places(), id));
        LocalDate today = LocalDate.now(clock);
        return CentreView.of(
                centre, successor, today, access.permitted(centre.id(), CentreView.actions(centre, today)));
    }
}
