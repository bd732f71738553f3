package se.familjenavet.toolbox;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.familjenavet.access.Places;

/** The uploaded files of the regions that a caller's places lie in; of drafts only for those who work for the whole region. */
@ApplicationScoped
public class ToolboxFiles implements PanacheRepositoryBase<ToolboxFile, UUID> {

    Optional<ToolboxFile> byId(Places places, UUID id) {
        return find(
                        "id = ?1 and array_contains(?2, regionCode)",
                        id,
                        places.wholeRegions().toArray(String[]::new))
                .firstResultOptional();
    }

    /** How much a region has uploaded. */
    long bytesOf(String regionCode) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(sum(f.bytes), 0) from ToolboxFile f where f.regionCode = :region", Long.class)
                .setParameter("region", regionCode)
                .getSingleResult();
    }

    /** Those of a region with these SHA-256, by them. */
    Map<String, ToolboxFile> byHash(Places places, String regionCode, Collection<String> hashes) {
        return hashes.isEmpty()
                ? Map.of()
                : find(
                                "regionCode = ?1 and array_contains(?2, regionCode) and hash in ?3",
                                regionCode,
                                places.wholeRegions().toArray(String[]::new),
                                hashes)
                        .stream()
                        .collect(Collectors.toMap(ToolboxFile::hash, Function.identity()));
    }

    /** Keeps a region's files with these SHA-256 for good: others read them, whatever becomes of the media here. */
    public void lend(String regionCode, Collection<String> hashes) {
        update("lent = true where regionCode = ?1 and hash in ?2", regionCode, hashes);
    }
}
