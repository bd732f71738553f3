package se.familjenavet.message;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Letters to the families that are invited to a group and have not answered.
 *
 * @param remind also to those who have had one, more than a day ago
 */
@Schema(description = "Mejl till inbjudna som inte har svarat. Letters to those invited who have not answered.")
record NewInvitations(
        @Schema(
                examples = "true",
                description = "Also those who have had one, more than a day ago."
                        + " Även de som redan har fått ett, för mer än ett dygn sedan.")
        boolean remind) {}
