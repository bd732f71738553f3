package se.familjenavet.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** Something that happened at a place, which those who look at its trends should know of. */
@Entity
class TrendAnnotation {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column
    private String regionCode;

    @Column
    private String path;

    @Column
    private String indicator;

    @Column
    private LocalDate day;

    @Column
    private String text;

    @Column
    private boolean newBaseline;

    @Version
    private long version;

    protected TrendAnnotation() {}

    TrendAnnotation(AnnotationDetails details) {
        say(details);
    }

    void say(AnnotationDetails details) {
        path = details.place();
        regionCode = path.substring(0, 2);
        indicator = details.indicator();
        day = details.day();
        text = details.text().strip();
        newBaseline = details.newBaseline();
    }

    UUID id() {
        return id;
    }

    String path() {
        return path;
    }

    long version() {
        return version;
    }
}
