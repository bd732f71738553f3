package se.familjenavet.place;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The words that vary between regions; data, never constants. */
@Schema(description = "Ord som skiljer sig mellan regioner. Words that vary between regions.")
record RegionWords(
        @NotBlank @Size(max = 60) @Schema(examples = "barnmorskemottagning", required = true)
        String maternityCare,

        @NotBlank @Size(max = 20) @Schema(examples = "BMM", required = true)
        String maternityCareShort,

        @NotBlank @Size(max = 60) @Schema(examples = "barnhälsovård", required = true)
        String childHealthCare,

        @NotBlank @Size(max = 20) @Schema(examples = "BVC", required = true)
        String childHealthCareShort,

        @NotBlank @Size(max = 60) @Schema(examples = "öppen förskola", required = true)
        String openPreschool,

        @NotBlank @Size(max = 60) @Schema(examples = "förebyggande socialtjänst", required = true)
        String socialServices,

        @NotBlank @Size(max = 60) @Schema(examples = "förskollärare", required = true)
        String preschoolTeacher) {}
