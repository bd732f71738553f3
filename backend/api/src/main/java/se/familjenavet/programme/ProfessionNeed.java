package se.familjenavet.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a profession should lead, or may. */
@Schema(description = "Om yrket ska vara med, eller kan. Whether the profession should lead, or may.")
public enum ProfessionNeed {
    REQUIRED,
    OPTIONAL
}
