package se.familjenavet.export;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters that every export takes, beside the filter and order of its list. */
public class ExportParameters {

    @QueryParam("format")
    @DefaultValue("CSV")
    @Parameter(description = "The form of the file. Filens form.", example = "CSV")
    public FileFormat format;

    @QueryParam("bom")
    @DefaultValue("false")
    @Parameter(
            description = "Begin CSV with a byte order mark, for spreadsheets. Börja CSV med BOM, för kalkylprogram.",
            example = "false")
    public Boolean bom;
}
