package se.familjenavet.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.familjenavet.i18n.Texts;
import se.familjenavet.print.QrCode;
import se.familjenavet.print.SurveyPoster;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** What is shown where everyone answers by the same code. */
@ApplicationScoped
public class HandOuts {
    private static final Texts TEXTS = Texts.of("print");

    @Inject
    RoundPlaces places;

    @Inject
    RoundViews views;

    @ConfigProperty(name = "familjenavet.public-url")
    String publicUrl;

    /** One for each place in reach of a round that is answered by code; ends the request for others. */
    List<RoundCode> codes(SurveyRound round) {
        require(round);
        return views.places(round).stream().map(this::code).toList();
    }

    /** That of one place, null for the only one. */
    RoundCode code(SurveyRound round, UUID place) {
        require(round);
        return views.place(round, place).map(this::code).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    SurveyPoster poster(RoundCode code, Locale language) {
        return new SurveyPoster(
                text(language, "title", code.at().name()),
                code.at().name(),
                text(language, "heading"),
                text(language, "welcome"),
                List.of(text(language, "anonymous"), text(language, "minutes"), text(language, "voluntary")),
                text(language, "how"),
                code.address(),
                QrCode.inline(code.address()),
                text(language, "code-means"));
    }

    /** What a browser calls it, without an ending. */
    String fileName(RoundCode code, String paper, Locale language) {
        return text(language, paper) + " " + code.at().name();
    }

    private static void require(SurveyRound round) {
        if (round.channel() != RoundChannel.QR || !round.status().goesOn()) {
            throw new ProblemException(ProblemType.ROUND_WITHOUT_CODE);
        }
    }

    private RoundCode code(RoundPlaceView place) {
        String address = publicUrl + "/p/survey#" + place.id() + "." + places.code(place.id());
        return new RoundCode(place.at(), place.id(), address);
    }

    private static String text(Locale language, String key, Object... blanks) {
        return TEXTS.get(language, "survey." + key, blanks);
    }
}
