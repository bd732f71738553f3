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

/** The results of all releases that hold, at a caller's places. */
@ApplicationScoped
public class Results {
    private static final ReleasedRows ROWS = new ReleasedRows(
            "survey_result",
            "x.question, x.indicator, x.item, x.gender, x.first_child, x.invited, x.respondents, x.status, x.answers,"
                    + " x.unanswered, x.favourable, cast(x.counts as text) as counts");

    @Inject
    Session session;

    @Inject
    Pager pager;

    @Inject
    KeptJson json;

    /** One page of them. */
    Page<ResultView> page(Places places, ResultParameters asked, PageParameters page) {
        ListQuery query = narrowed(ROWS.in(places, session), asked);
        return pager.page(query, ReleasedRows.IN_ORDER, page, row -> ResultView.of(row, json));
    }

    /** Those that a stretch of the feed tells of, release by release. */
    List<Heard<ResultView>> told(Places places, ResultParameters asked, Stretch stretch) {
        return narrowed(ROWS.told(places, session, stretch), asked).first(ReleasedRows.AS_TOLD, stretch.most()).stream()
                .map(row -> Heard.of(row, one -> ResultView.of(one, json)))
                .toList();
    }

    /** All of them, read a little at a time; to be closed. */
    Stream<ResultView> all(Places places, ResultParameters asked) {
        return narrowed(ROWS.in(places, session), asked).stream(ReleasedRows.IN_ORDER)
                .map(row -> ResultView.of(row, json));
    }

    private static ListQuery narrowed(ListQuery query, ResultParameters asked) {
        ListQuery narrowed = ReleasedRows.of(query, asked.release, asked.round, asked.survey, asked.place)
                .whereIf(asked.period, "period", "r.period = :period")
                .whereIf(asked.question, "question", "x.question = :question");
        if (asked.gender == ResultGender.ALL) {
            return narrowed.where("num_nonnulls(x.gender, x.first_child) = 0");
        }
        return narrowed.whereIf(ReleaseList.name(asked.gender), "gender", "x.gender = :gender");
    }
}
