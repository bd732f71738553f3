package se.familjenavet.place;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import se.familjenavet.problem.Faults;

/** What a region has decided for itself. Its words stand with the region, where everyone reads them. */
@Entity
@Table(name = "region_setting")
class RegionSettings {
    @Id
    private String regionCode;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "region_code", insertable = false, updatable = false)
    private Region region;

    @Embedded
    private ProgrammeSettings programme;

    @Embedded
    private RegionLimits limits;

    @Embedded
    private Retention retention;

    @Version
    private long version;

    protected RegionSettings() {}

    Region region() {
        return region;
    }

    ProgrammeSettings programme() {
        return programme;
    }

    RegionLimits limits() {
        return limits;
    }

    Retention retention() {
        return retention;
    }

    long version() {
        return version;
    }

    void speak(RegionWords words) {
        region.speak(words);
    }

    void plan(ProgrammeSettings wanted) {
        programme = wanted;
    }

    void limit(RegionLimits wanted) {
        new Faults()
                .unless(
                        wanted.shareThreshold() >= wanted.disclosureThreshold(),
                        "/shareThreshold",
                        "below-disclosure-threshold")
                .end();
        limits = wanted;
    }

    void keep(Retention wanted) {
        wanted.check();
        retention = wanted;
    }
}
