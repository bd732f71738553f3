package se.familjenavet.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing to put right in what was sent. */
@Schema(description = "En sak att rätta. One thing to put right.")
public record FieldError(
        @Schema(
                description = "JSON pointer into the body (RFC 6901), or the name of the parameter.",
                examples = "/name",
                maxLength = 1_048_576,
                required = true)
        String pointer,

        @Schema(description = "What kind of error.", examples = "required", required = true)
        String code,

        @Schema(
                description = "The same in words, in the language asked for.",
                examples = "Skriv något här.",
                required = true)
        String detail) {}
