package se.familjenavet.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.Session;
import se.familjenavet.access.Places;
import se.familjenavet.event.Heard;
import se.familjenavet.event.Stretch;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.paging.Pager;

/** What was written and may be quoted, of all releases that hold, at a caller's places. */
@ApplicationScoped
public class Quotes {
    private static final ReleasedRows ROWS = new ReleasedRows("survey_quote", "x.question, x.text, x.themes");

    @Inject
    Session session;

    @Inject
    Pager pager;

    /** One page of them. */
    Page<QuoteView> page(Places places, ResponseParameters asked, PageParameters page) {
        return pager.page(narrowed(ROWS.in(places, session), asked), ReleasedRows.IN_ORDER, page, QuoteView::of);
    }

    /** Those that a stretch of the feed tells of, release by release. */
    List<Heard<QuoteView>> told(Places places, ResponseParameters asked, Stretch stretch) {
        return narrowed(ROWS.told(places, session, stretch), asked).first(ReleasedRows.AS_TOLD, stretch.most()).stream()
                .map(row -> Heard.of(row, QuoteView::of))
                .toList();
    }

    private static ListQuery narrowed(ListQuery query, ResponseParameters asked) {
        return ReleasedRows.of(query, asked.release, asked.round, asked.survey, asked.place);
    }
}
