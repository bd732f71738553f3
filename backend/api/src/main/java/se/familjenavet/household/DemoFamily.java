package se.familjenavet.household;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A family of the demo: a row to be, and those of its parents. */
public record DemoFamily(
        UUID id,
        @JsonProperty("centre_id") UUID centre,
        @JsonProperty("child_month") LocalDate childMonth,
        @JsonProperty("first_child") Boolean firstChild,
        @JsonProperty("registered_on") LocalDate registeredOn,
        @JsonIgnore List<Adult> parents) {

    /** A parent, and who that is. */
    record Adult(
            UUID id,
            @JsonProperty("household_id") UUID household,
            ParentRole role,
            Gender gender,
            String language,
            @JsonProperty("information_version") String informationVersion,
            @JsonProperty("informed_at") Instant informedAt,
            @JsonProperty("first_name") String firstName,
            @JsonProperty("family_name") String familyName,
            String email,
            String mobile,
            String interpreter,
            @JsonProperty("access_needs") String accessNeeds,
            String wishes,
            @JsonProperty("protected") boolean isProtected) {}
}
