package se.familjenavet.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import se.familjenavet.disclosure.Status;

/** A file that was taken in for an indicator; it does not change. */
@Entity
@Immutable
class IndicatorImport {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "indicator_id")
    private RegionIndicator indicator;

    @Column
    private String regionCode;

    @Column
    private Instant madeAt;

    @Column
    private int told;

    @Column
    private int hidden;

    @Column
    private LocalDate firstDay;

    @Column
    private LocalDate lastDay;

    protected IndicatorImport() {}

    IndicatorImport(RegionIndicator indicator, List<OutsideFigure> figures, Instant now) {
        this.indicator = indicator;
        regionCode = indicator.regionCode();
        madeAt = now;
        told = (int) figures.stream().filter(OutsideFigure::isTold).count();
        hidden = (int) figures.stream()
                .filter(one -> one.status() == Status.SUPPRESSED)
                .count();
        firstDay = figures.stream()
                .map(OutsideFigure::firstDay)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        lastDay = figures.stream()
                .map(OutsideFigure::lastDay)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    UUID id() {
        return id;
    }

    String regionCode() {
        return regionCode;
    }

    ImportView view() {
        return new ImportView(id, indicator.id(), madeAt, summary());
    }

    ImportSummary summary() {
        return new ImportSummary(told, hidden, firstDay, lastDay);
    }
}
