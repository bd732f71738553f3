package se.familjenavet.print;

import java.util.List;

/**
 * What the template {@code survey-poster} says: texts to be read, all in one language.
 *
 * @param title of the document, which a reader's window shows
 * @param from who asks
 * @param points what one wants to know before one answers
 * @param how one comes to the questions
 * @param code the address as a picture, itself as {@code data:}
 * @param codeMeans what the picture is, for those who hear it
 */
public record SurveyPoster(
        String title,
        String from,
        String heading,
        String welcome,
        List<String> points,
        String how,
        String address,
        String code,
        String codeMeans) {}
