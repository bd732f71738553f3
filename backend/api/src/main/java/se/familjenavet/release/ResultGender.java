package se.familjenavet.release;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose answers a result counts; no other genders are told of by themselves (R21). */
@Schema(description = "Vilkas svar som räknas. Whose answers are counted.")
enum ResultGender {
    ALL,
    WOMAN,
    MAN;

    static ResultGender of(String kept) {
        return kept == null ? ALL : valueOf(kept);
    }
}
