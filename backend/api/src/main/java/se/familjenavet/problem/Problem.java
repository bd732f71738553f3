package se.familjenavet.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.i18n.InWords;

/** A problem as callers read it (RFC 9457 with {@code code}, {@code reference} and, for validation, {@code errors}). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "Vad som gick fel och vad man gör åt det. What went wrong and what to do (RFC 9457).")
public record Problem(
        @Schema(
                description = "Stable address of the type's page.",
                format = "uri",
                examples = "https://familjenavet.example/familjenavet/v1/problem-types/not-found",
                required = true)
        String type,

        @Schema(examples = "Finns inte", required = true) String title,

        @Schema(examples = "404", minimum = "400", maximum = "599", required = true)
        int status,

        @Schema(examples = "Länken kan vara gammal, eller så hör den till en annan central.", required = true)
        String detail,

        @Schema(
                description = "The path that was called.",
                format = "uri-reference",
                maxLength = 16_384,
                examples = "/familjenavet/v1/centres/0193…",
                required = true)
        String instance,

        @Schema(description = "Stable code of the type.", examples = "not-found", required = true)
        String code,

        @Schema(
                description = "A short code to say on the phone; the log carries it too.",
                pattern = "^FN-[0-9A-Z]{6}$",
                examples = "FN-4T7KQ2",
                required = true)
        String reference,

        @Schema(description = "Validation: what to put right and where.", maxItems = 100)
        List<FieldError> errors)
        implements InWords {}
