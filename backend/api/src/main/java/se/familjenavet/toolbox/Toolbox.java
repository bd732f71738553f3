package se.familjenavet.toolbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.paging.Pager;
import se.familjenavet.paging.Sort;
import se.familjenavet.problem.Faults;
import se.familjenavet.theme.Themes;

/** The toolboxes of the regions that a caller's places lie in: what is published, and the rest for those who write it. */
@ApplicationScoped
public class Toolbox implements PanacheRepositoryBase<ToolboxMedia, UUID> {
    private static final String IN_PLACE = """
            select m from ToolboxMedia m left join fetch m.file where array_contains(:regions, m.regionCode)
            and (m.status = PUBLISHED or array_contains(:whole, m.regionCode)) and\s""";

    @Inject
    Themes themes;

    @Inject
    ToolboxFiles files;

    @Inject
    MediaSearch search;

    @Inject
    Pager pager;

    @Inject
    ObjectMapper json;

    /** One page of those that match, by title or, when words are sought, by how well they fit. */
    Page<ToolboxMediaSummary> page(Places places, MediaParameters sought, PageParameters asked) {
        ListQuery query = visible(places, ToolboxMediaSummary.COLUMNS, "toolbox_media m");
        Sort sort = search.seek(places, sought.q, sought.filter(query));
        return pager.page(query, sort, asked, row -> ToolboxMediaSummary.of(row, json));
    }

    /** How many there are of each sort among those that match. */
    MediaFacets facets(Places places, MediaParameters sought) {
        ListQuery query = visible(places, "v.facet, v.value, count(*) as count", MediaFacets.VALUES);
        search.seek(places, sought.q, sought.filter(query));
        return MediaFacets.of(query.grouped("v.facet, v.value order by count(*) desc, v.value"));
    }

    private ListQuery visible(Places places, String columns, String from) {
        return new ListQuery(getEntityManager(), columns, from)
                .where(MediaSearch.VISIBLE)
                .bind("regions", places.regions().toArray(String[]::new))
                .bind("whole", places.wholeRegions().toArray(String[]::new));
    }

    Optional<ToolboxMedia> byId(Places places, UUID id) {
        return getEntityManager()
                .createQuery(IN_PLACE + "m.id = :id", ToolboxMedia.class)
                .setParameter("regions", places.regions().toArray(String[]::new))
                .setParameter("whole", places.wholeRegions().toArray(String[]::new))
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Those of a region that have these keys, by key; in one statement. */
    public Map<String, ToolboxMedia> byKeys(Places places, String regionCode, Collection<String> keys) {
        return getEntityManager()
                .createQuery(IN_PLACE + "m.regionCode = :region and m.key in :keys", ToolboxMedia.class)
                .setParameter("regions", places.regions().toArray(String[]::new))
                .setParameter("whole", places.wholeRegions().toArray(String[]::new))
                .setParameter("region", regionCode)
                .setParameter("keys", keys)
                .getResultStream()
                .collect(Collectors.toMap(ToolboxMedia::key, Function.identity()));
    }

    /**
     * Makes a region's toolbox say this, published, and gives these media by key; those that it does not name stay as they
     * are. Ends the request with each fault, R7 among them.
     *
     * @param start where the list stands in what was sent
     */
    public Map<String, ToolboxMedia> keep(
            Places places, String regionCode, List<MediaDocument> documents, String start) {
        Map<String, ToolboxFile> itsFiles = files.byHash(places, regionCode, hashes(documents));
        check(documents, themes.keys(places, regionCode), ToolboxFile.types(itsFiles.values()), start);
        Map<String, ToolboxMedia> known = byKeys(
                places, regionCode, documents.stream().map(MediaDocument::key).toList());
        for (MediaDocument document : documents) {
            ToolboxFile file = document.file() == null
                    ? null
                    : itsFiles.get(document.file().sha256());
            known.computeIfAbsent(document.key(), key -> begin(new ToolboxMedia(regionCode, document, file)))
                    .publishAs(document, file);
        }
        flush();
        return known;
    }

    private ToolboxMedia begin(ToolboxMedia medium) {
        persist(medium);
        return medium;
    }

    private static Set<String> hashes(List<MediaDocument> documents) {
        return documents.stream()
                .map(MediaDocument::file)
                .filter(Objects::nonNull)
                .map(MediaFile::sha256)
                .collect(Collectors.toSet());
    }

    /**
     * What must hold of media before they are kept: the request ends with each fault.
     *
     * @param themes the keys that they may name
     * @param types of the files that they may name, by their SHA-256
     * @param start where the list stands in what was sent
     */
    public static void check(
            List<MediaDocument> documents, Set<String> themes, Map<String, String> types, String start) {
        Faults faults = new Faults();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < documents.size(); i++) {
            MediaDocument document = documents.get(i);
            String at = start + "/" + i;
            faults.unless(keys.add(document.key()), at + "/key", "repeated");
            MediaRules.check(document, themes, types, at, faults);
            MediaRules.whole(document, at, faults);
        }
        faults.end();
    }
}
