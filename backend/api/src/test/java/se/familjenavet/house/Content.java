package se.familjenavet.house;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Pictures;
import se.familjenavet.testing.Programmes;
import se.familjenavet.testing.Toolboxes;

/** What a region owns and operations are about, each made anew in county 06 by its lead. */
enum Content {
    DRAFT(() -> Programmes.draft(Cast.REGINA, "06", Programmes.tiny("2027"))),
    WHOLE_DRAFT(() -> Programmes.draft("2027")),
    PUBLISHED(() -> Programmes.published("2027")),
    COPY(() -> Programmes.copy(Programmes.published("2026"), "2027")),
    GUIDE(() -> Programmes.guide(Cast.REGINA, DRAFT.make(), 1)),
    MEDIA_DRAFT(() -> Toolboxes.draft(Toolboxes.link("spadbarnsmassage"))),
    PUBLISHED_MEDIA(() -> Toolboxes.published(Toolboxes.link("spadbarnsmassage"))),
    DOCUMENT(() -> Toolboxes.draftOf("DOCUMENT", Toolboxes.uploaded("lapp.pdf", Toolboxes.PDF.getBytes(US_ASCII)))),
    PICTURE(() -> Toolboxes.draftOf("PICTURE", Toolboxes.uploaded("ringen.png", Pictures.png(40, 30)))),
    FILE(() -> Toolboxes.uploaded("lapp.pdf", Toolboxes.PDF.getBytes(US_ASCII)).path("id"));

    /** In the same county, where drafts are seen by the lead and the analyst alone. */
    private static final List<Cast> COLLEAGUES = List.of(Cast.JENS, Cast.CILLA, Cast.GUSTAV, Cast.MAGDA, Cast.TOVA);

    private static final List<Cast> FOREIGN = Arrays.asList(Cast.KARIN, Cast.ORVAR, Cast.ROOT, null);

    private final Supplier<String> maker;

    Content(Supplier<String> maker) {
        this.maker = maker;
    }

    /** A body in which {@code {guide}} stands for the first guide of the thing that has this id. */
    static String filled(String body, String id) {
        return body == null || !body.contains("{guide}")
                ? body
                : body.replace("{guide}", Programmes.guide(Cast.REGINA, id, 1));
    }

    /** Its id. */
    String make() {
        return maker.get();
    }

    /** Those for whom it does not exist. */
    List<Cast> strangers() {
        return this == PUBLISHED || this == PUBLISHED_MEDIA
                ? FOREIGN
                : Stream.of(COLLEAGUES, FOREIGN).flatMap(List::stream).toList();
    }
}
