package se.familjenavet.theme;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.paging.Page;

/** What sessions are about. */
@Path("/themes")
@Authenticated
@Transactional
@Tag(name = "Programme")
class ThemesResource {

    @Inject
    Themes themes;

    @Inject
    Access access;

    @GET
    @Needs(Permission.READ_PROGRAMME)
    @Operation(
            operationId = "listThemes",
            summary = "Teman",
            description =
                    "The themes of your region's programmes, by key; the list is whole. Teman i regionens program.")
    public Page<ThemeView> list() {
        return new Page<>(
                themes.all(access.places()).stream().map(ThemeView::of).toList(), null, null);
    }
}
