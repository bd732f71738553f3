package se.familjenavet.retention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a run finds of one class, and what went of it. */
@Schema(name = "RetentionLine", description = "Vad en körning fann av ett slag. What a run finds of one class.")
record RunLine(
        @Schema(required = true, examples = "CONTACT") DataClass dataClass,

        @Schema(
                required = true,
                minimum = "1",
                examples = "12",
                description = "Kept so many months. Månader det sparas.")
        int months,

        @Schema(
                required = true,
                minimum = "0",
                examples = "37",
                description =
                        "What goes: families; letters of MESSAGE, entries of AUDIT. Det som gallras: familjer, brev, rader.")
        long due,

        @Schema(
                required = true,
                minimum = "0",
                examples = "1",
                description = "Past its time too, but kept by a legal hold. Har också passerat tiden, men undantas.")
        long held,

        @Schema(
                required = true,
                maxLength = 64,
                pattern = "^[0-9a-f]{64}$",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                description =
                        "Which, as one hash of their ids: the same hash, the same set. Vilka, som en hash av deras id.")
        String hash,

        @Schema(
                required = true,
                description = "Whether it is another set than was tried. Om det är andra än vid provet.")
        boolean changed,

        @Schema(
                required = true,
                minimum = "0",
                examples = "37",
                description = "What has gone so far. Gallrat hittills.")
        long gone) {}
