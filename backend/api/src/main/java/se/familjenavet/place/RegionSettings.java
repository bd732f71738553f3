package se.familjenavet.place;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
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

    @Embedded
    @AttributeOverride(name = "share", column = @Column(name = "offers_share"))
    @AttributeOverride(name = "by", column = @Column(name = "offers_by"))
    @AttributeOverride(name = "yearly", column = @Column(name = "offers_yearly"))
    private Target offersBasePackage;

    @Embedded
    @AttributeOverride(name = "share", column = @Column(name = "secure_share"))
    @AttributeOverride(name = "by", column = @Column(name = "secure_by"))
    @AttributeOverride(name = "yearly", column = @Column(name = "secure_yearly"))
    private Target parentsMoreSecure;

    @Embedded
    @AttributeOverride(name = "share", column = @Column(name = "confident_share"))
    @AttributeOverride(name = "by", column = @Column(name = "confident_by"))
    @AttributeOverride(name = "yearly", column = @Column(name = "confident_yearly"))
    private Target staffConfident;

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

    RegionTargets targets() {
        return new RegionTargets(offersBasePackage, parentsMoreSecure, staffConfident);
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

    void aim(RegionTargets wanted) {
        offersBasePackage = wanted.offersBasePackage();
        parentsMoreSecure = wanted.parentsMoreSecure();
        staffConfident = wanted.staffConfident();
    }

    void keep(Retention wanted) {
        wanted.check();
        retention = wanted;
    }
}
