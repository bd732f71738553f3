package se.familjenavet.place;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The words that vary between regions; data, never constants. */
@Schema(description = "Ord som skiljer sig mellan regioner. Words that vary between regions.")
record RegionWords(
        @Schema(examples = "barnmorskemottagning", required = true, maxLength = 60)
        String maternityCare,

        @Schema(examples = "BMM", required = true, maxLength = 20)
        String maternityCareShort,

        @Schema(examples = "barnhälsovård", required = true, maxLength = 60)
        String childHealthCare,

        @Schema(examples = "BVC", required = true, maxLength = 20)
        String childHealthCareShort,

        @Schema(examples = "öppen förskola", required = true, maxLength = 60)
        String openPreschool,

        @Schema(examples = "förebyggande socialtjänst", required = true, maxLength = 60)
        String socialServices,

        @Schema(examples = "förskollärare", required = true, maxLength = 60)
        String preschoolTeacher) {}
