package se.familjenavet.enrolment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many places a group has, how many are wanted, and how many families it could not take. */
@Schema(description = "En grupps platser. A group's places.")
record GroupPlaces(
        @Schema(required = true, examples = "7", minimum = "1", maximum = "30")
        int capacity,

        @Schema(
                required = true,
                examples = "5",
                minimum = "0",
                maximum = "30",
                description = "Held or offered. Tagna eller erbjudna.")
        int taken,

        @Schema(required = true, examples = "2", minimum = "0", description = "Families in the queue. Familjer i kön.")
        int waiting,

        @Schema(
                required = true,
                examples = "1",
                minimum = "0",
                description = "Offers not answered yet. Erbjudanden utan svar.")
        int offered,

        @Schema(required = true, examples = "3", minimum = "0", description = "Not answered yet. Utan svar.")
        int invited,

        @Schema(required = true, examples = "1", minimum = "0", description = "Not confirmed yet. Inte bekräftade.")
        int requested,

        @Schema(required = true, examples = "1", minimum = "0", description = "Said no. Har tackat nej.")
        int declined,

        @Schema(
                required = true,
                examples = "1",
                minimum = "0",
                description = "Unmet demand: families that waited and never got a place."
                        + " Familjer som väntade och aldrig fick plats.")
        int unmet) {}
