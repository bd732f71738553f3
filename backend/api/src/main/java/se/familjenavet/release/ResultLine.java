package se.familjenavet.release;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import se.familjenavet.export.Table;

/** A result as a line of a file; how many chose each option stands in one cell, {@code 1:0 2:3 3:..}. */
record ResultLine(
        UUID release,
        int releaseNumber,
        String survey,
        Integer surveyVersion,
        UUID round,
        String period,
        LocalDate closedOn,
        String question,
        String indicator,
        Integer item,
        String place,
        String placeName,
        ResultGender gender,
        Boolean firstChild,
        ResultStatus status,
        String statusMark,
        Integer invited,
        Integer respondents,
        Integer answers,
        Integer unanswered,
        String counts,
        Integer favourable,
        Double favourableShare,
        Double ciLow,
        Double ciHigh) {
    static final Table<ResultView, ResultLine> TABLE = new Table<>("survey-results", ResultLine.class, ResultLine::of);

    private static ResultLine of(ResultView result) {
        ResultFavour favour = result.favourable() == null ? ResultFavour.NOTHING : result.favourable();
        return new ResultLine(
                result.release(),
                result.releaseNumber(),
                result.survey().key(),
                result.survey().versionNumber(),
                result.round(),
                result.period(),
                result.closedOn(),
                result.question(),
                ReleaseList.name(result.indicator()),
                result.item(),
                result.place().path(),
                result.place().name(),
                result.gender(),
                result.firstChild(),
                result.status(),
                result.statusMark(),
                result.invited(),
                result.respondents(),
                result.answers(),
                result.unanswered(),
                counts(result.counts()),
                favour.count(),
                favour.share(),
                favour.ciLow(),
                favour.ciHigh());
    }

    private static String counts(List<ResultCount> counts) {
        return counts == null
                ? null
                : counts.stream()
                        .map(one ->
                                one.code() + ":" + (one.count() == null ? ResultStatus.SUPPRESSED.mark() : one.count()))
                        .collect(Collectors.joining(" "));
    }
}
