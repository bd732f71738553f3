package se.familjenavet.event;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.familjenavet.paging.PageParameters;

/** The parameters of a list that can be read a page at a time, or followed. */
public class FollowParameters extends PageParameters {

    @QueryParam("since")
    @Size(max = 2000)
    @Parameter(
            description =
                    "For what has come since you last asked: 0 the first time, then the next of the answer before, which is"
                            + " always given. Not with cursor. För det som kommit sedan sist: 0 första gången, sedan värdet"
                            + " next från svaret före.",
            example = "0")
    public String since;
}
