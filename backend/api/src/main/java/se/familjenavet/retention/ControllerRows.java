package se.familjenavet.retention;

import jakarta.persistence.EntityManager;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;

/** Rows {@code x} of the controllers that a caller answers for (A9), with the controller's name. */
final class ControllerRows {
    private static final String NAME = "coalesce(m.name, r.name) as controller_name";
    private static final String NAMED =
            " x left join municipality m on m.code = x.controller left join region r on r.code = x.controller";

    private ControllerRows() {}

    static ListQuery in(Places places, EntityManager entityManager, String columns, String table) {
        return new ListQuery(entityManager, columns + ", " + NAME, table + NAMED).ofControllers(places, "x.controller");
    }
}
