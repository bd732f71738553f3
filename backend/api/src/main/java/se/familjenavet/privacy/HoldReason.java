package se.familjenavet.privacy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why data must be kept though they would go. */
@Schema(description = "Varför uppgifter måste vara kvar. Why data must be kept.")
enum HoldReason {
    SUPERVISION,
    LEGAL_CLAIM,
    COMPLAINT,
    INVESTIGATION,
    ACCESS_TO_DOCUMENTS
}
