package se.familjenavet.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of a survey as a document: keys, no ids, no times, so that the same survey is the same document wherever it is. */
@Schema(description = "En enkät som dokument. A survey as a document.")
record SurveyDocument(
        @NotNull
        @Pattern(regexp = "^familjenavet-survey$")
        @Size(max = 30)
        @Schema(required = true, examples = "familjenavet-survey")
        String format,

        @NotNull @Min(1) @Max(1) @Schema(required = true, examples = "1")
        Integer formatVersion,

        @NotNull @Valid @Schema(required = true) SurveyHead survey,
        @NotNull @Valid @Schema(required = true) SurveyContent content) {
    private static final String FORMAT = "familjenavet-survey";
    private static final int FORMAT_VERSION = 1;

    SurveyDocument(SurveyHead survey, SurveyContent content) {
        this(FORMAT, FORMAT_VERSION, survey, content);
    }
}
