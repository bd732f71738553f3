package se.familjenavet.privacy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of the wish that data be erased. */
@Schema(description = "Beslutet om radering. The decision on erasure.")
enum ErasureDecision {
    ERASED,
    REFUSED
}
