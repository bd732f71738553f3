package se.familjenavet.release;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One who answered as a line of a file. What was asked differs from version to version, so the answers stand in one cell, as the
 * JSON of the list.
 */
record ResponseLine(
        UUID id,
        UUID release,
        int releaseNumber,
        String survey,
        Integer surveyVersion,
        UUID round,
        LocalDate closedOn,
        String place,
        String placeName,
        ResultGender gender,
        Boolean firstChild,
        String answers) {

    static ResponseLine of(ResponseView response, String answers) {
        return new ResponseLine(
                response.id(),
                response.release(),
                response.releaseNumber(),
                response.survey().key(),
                response.survey().versionNumber(),
                response.round(),
                response.closedOn(),
                response.place().path(),
                response.place().name(),
                response.gender(),
                response.firstChild(),
                answers);
    }
}
