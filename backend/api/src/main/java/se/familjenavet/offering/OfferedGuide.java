package se.familjenavet.offering;

import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.LocalText;

/** A guide of the base package at a centre, in whichever version it was held. */
@Schema(description = "En av grundpaketets vägledningar på en central. A guide of the base package at a centre.")
record OfferedGuide(
        @Schema(required = true, maxLength = 60, examples = "lyhord-omsorg-och-samspel")
        String key,

        @Schema(required = true, minimum = "1", maximum = "50", examples = "6")
        int number,

        @Schema(required = true) LocalText title,
        @Schema(required = true, examples = "true") boolean offered,

        @Schema(required = true, examples = "false", description = "Lies ahead. Ligger framåt i tiden.")
        boolean planned,

        @Schema(
                required = true,
                nullable = true,
                examples = "2026-03",
                description = "The last month until that day, however long ago; null for never. Senaste månaden.")
        YearMonth lastMonth,

        @Schema(
                required = true,
                maxItems = 13,
                examples = "[\"2026-01\", \"2026-03\"]",
                description = "Of the twelve months until that day, those with a session. Månader med en träff.")
        List<YearMonth> months,

        @Schema(
                required = true,
                examples = "false",
                description = "Offered by joint groups of other hosts alone. Erbjuds bara i andras gemensamma grupper.")
        boolean partner) {}
