package se.familjenavet.export;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a list can be exported as. */
@Schema(description = "Filens form. The form of the file.")
public enum FileFormat {
    /** RFC 4180, UTF-8, a line of names first. */
    CSV(FileFormat.CSV_TYPE, "csv"),
    /** One JSON object a line, as in the list. */
    NDJSON(FileFormat.NDJSON_TYPE, "ndjson");

    public static final String CSV_TYPE = "text/csv;charset=UTF-8";
    public static final String NDJSON_TYPE = "application/x-ndjson";

    private final String mediaType;
    private final String extension;

    FileFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }
}
