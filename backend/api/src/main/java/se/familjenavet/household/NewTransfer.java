package se.familjenavet.household;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A family is to be asked whether it moves. */
@Schema(description = "En fråga till familjen om att flytta. A family is asked whether it moves.")
record NewTransfer(
        @NotNull
        @Schema(
                required = true,
                examples = "019aa4f0-1111-7000-8000-000000000002",
                description = "Takes part in the programme in the same region. Är med i programmet i samma region.")
        UUID centre) {}
