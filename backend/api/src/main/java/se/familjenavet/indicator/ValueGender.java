package se.familjenavet.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of whom a value is; no other genders are told of by themselves (R21). */
@Schema(description = "Vilka värdet gäller. Of whom a value is.")
enum ValueGender {
    ALL,
    WOMAN,
    MAN
}
