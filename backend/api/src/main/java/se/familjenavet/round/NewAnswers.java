package se.familjenavet.round;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What someone answers, by the key of each question: a code, a list of codes, a number or a text. Nothing tells who they are.
 *
 * @param secret of the link that they came by
 * @param key drawn at random for this answer: the same key is the same answer, sent again
 */
@Schema(description = "Ett svar på en enkät. An answer to a survey.")
record NewAnswers(
        @NotNull @Schema(required = true, examples = "019aa4f0-9999-7000-8000-000000000002")
        UUID place,

        @NotNull
        @Size(min = 1, max = 100)
        @Schema(required = true, examples = "QSSlb8Z8i3c3m2mO0yP5mJ5p0lq8dJ0k3mU6a7bqXyM")
        String secret,

        @NotNull @Schema(required = true, examples = "3f2b1c9e-52c4-4d5e-9f7a-6f0f4a1b2c3d")
        UUID key,

        @NotNull @Schema(required = true) Answers answers) {}
