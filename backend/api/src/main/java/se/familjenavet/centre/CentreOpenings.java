package se.familjenavet.centre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.familjenavet.access.Access;
import se.familjenavet.access.Places;
import se.familjenavet.event.Events;
import se.familjenavet.place.Municipalities;
import se.familjenavet.place.Municipality;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** Where centres come into the register, and where they go on. */
@ApplicationScoped
public class CentreOpenings {

    @Inject
    Centres centres;

    @Inject
    Municipalities municipalities;

    @Inject
    Access access;

    @Inject
    Events events;

    /** Registers a centre in one of the caller's municipalities. */
    Centre open(Places places, NewCentre wanted) {
        Municipality municipality = municipalities
                .byCode(wanted.municipality())
                .filter(found -> places.municipalities().contains(found.code()))
                .orElseThrow(() -> unknown("/municipality", "unknown-municipality"));
        Centre centre = new Centre(municipality, wanted);
        centres.persist(centre);
        access.include(centre.id(), municipality.region().code());
        centres.flush();
        tell(CentreEvent.CENTRE_CREATED, centre);
        return centre;
    }

    /** Tells other systems of a change, in the transaction of the change. */
    void tell(CentreEvent event, Centre centre) {
        events.tell(event, centre.id(), centre.municipality().code());
    }

    /** The centre that another goes up into: one of the caller's own. */
    Centre successor(Places places, UUID id) {
        return centres.byId(places, id).orElseThrow(() -> unknown("/into", "unknown-centre"));
    }

    private static ProblemException unknown(String pointer, String code) {
        return new ProblemException(ProblemType.VALIDATION_FAILED, new Fault(pointer, code));
    }
}
