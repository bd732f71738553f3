package se.familjenavet.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;
import se.familjenavet.access.Places;
import se.familjenavet.event.Heard;
import se.familjenavet.event.Stretch;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.paging.Pager;
import se.familjenavet.text.KeptJson;

/** Those who answered, one by one (R22), of all releases that hold. */
@ApplicationScoped
public class Responses {
    private static final ReleasedRows ROWS =
            new ReleasedRows("survey_release_row", "x.id, x.gender, x.first_child, cast(x.answers as text) as answers");

    /**
     * Rows lie in the order in which they are asked for. Of a release just made the planner does not know how many they are: it
     * would sort a million before it gives the first, and look through all places for each.
     */
    private static final String AS_THEY_LIE =
            "select set_config('enable_sort', 'off', true) || set_config('enable_seqscan', 'off', true)";

    @Inject
    Session session;

    @Inject
    Pager pager;

    @Inject
    KeptJson json;

    /** One page of them. */
    Page<ResponseView> page(Places places, ResponseParameters asked, PageParameters page) {
        ListQuery query = narrowed(ROWS.in(places, session), asked);
        return pager.page(query, ReleasedRows.IN_ORDER, page, row -> ResponseView.of(row, json));
    }

    /** Those that a stretch of the feed tells of, release by release. */
    List<Heard<ResponseView>> told(Places places, ResponseParameters asked, Stretch stretch) {
        return narrowed(ROWS.told(places, session, stretch), asked).first(ReleasedRows.AS_TOLD, stretch.most()).stream()
                .map(row -> Heard.of(row, one -> ResponseView.of(one, json)))
                .toList();
    }

    /** All of them, read a little at a time; to be closed. */
    Stream<ResponseView> all(Places places, ResponseParameters asked) {
        session.createNativeQuery(AS_THEY_LIE, String.class).getSingleResult();
        return narrowed(ROWS.in(places, session), asked).stream(ReleasedRows.IN_ORDER)
                .map(row -> ResponseView.of(row, json));
    }

    private static ListQuery narrowed(ListQuery query, ResponseParameters asked) {
        return ReleasedRows.of(query, asked.release, asked.round, asked.survey, asked.place);
    }
}
