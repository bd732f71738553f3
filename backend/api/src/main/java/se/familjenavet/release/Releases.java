package se.familjenavet.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import se.familjenavet.access.Access;
import se.familjenavet.access.Permission;
import se.familjenavet.access.Places;
import se.familjenavet.event.Heard;
import se.familjenavet.event.Stretch;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.Pager;

/** All releases that reach a caller's places, those too that others have taken the place of. */
@ApplicationScoped
public class Releases {
    @Inject
    Session session;

    @Inject
    Pager pager;

    @Inject
    Access access;

    Optional<ReleaseView> byId(Places places, UUID id) {
        return ReleaseList.in(places, session).where("x.id = :id").bind("id", id).all().stream()
                .findFirst()
                .map(this::view);
    }

    /** One page of them, the latest first. */
    Page<ReleaseView> page(Places places, ReleaseParameters asked) {
        ListQuery query = ReleaseList.narrowed(ReleaseList.in(places, session), asked);
        return pager.page(query, ReleaseList.LATEST_FIRST, asked, this::view);
    }

    /** Those that a stretch of the feed tells of, and those that hold no more, in order. */
    List<Heard<ReleaseView>> told(Places places, ReleaseParameters asked, Stretch stretch) {
        return ReleaseList.narrowed(ReleaseList.told(places, session, stretch), asked)
                .first(Stretch.AS_TOLD, stretch.most())
                .stream()
                .map(row -> Heard.of(row, this::view))
                .toList();
    }

    private ReleaseView view(Tuple row) {
        return ReleaseView.of(
                row, access.permittedInRegion(row.get("region_code", String.class), Permission.MODERATE_TEXTS));
    }
}
