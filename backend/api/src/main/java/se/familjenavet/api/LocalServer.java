package se.familjenavet.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** The served API document names the server that serves it, so that its pages can try things out. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class LocalServer implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        String publicUrl = ConfigProvider.getConfig().getValue("familjenavet.public-url", String.class);
        document.setServers(List.of(OASFactory.createServer().url(publicUrl + ContractFilter.ROOT)));
    }
}
