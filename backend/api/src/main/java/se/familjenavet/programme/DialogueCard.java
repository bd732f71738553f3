package se.familjenavet.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A card with one question that parents talk about (dialogkort), in its place in the deck of a guide. */
@Entity
class DialogueCard {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "guide_id", updatable = false)
    @SuppressWarnings("unused") // the guide's list is mapped by it
    private SessionGuide guide;

    @Column(updatable = false)
    private String regionCode;

    @Column(updatable = false)
    private String key;

    @SuppressWarnings("unused") // the deck is read in its order
    private int position;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private CardContent content;

    protected DialogueCard() {}

    DialogueCard(SessionGuide guide, CardContent content) {
        this.guide = guide;
        regionCode = guide.regionCode();
        key = content.key();
        this.content = content;
    }

    void say(int newPosition, CardContent newContent) {
        position = newPosition;
        content = newContent;
    }

    UUID id() {
        return id;
    }

    String key() {
        return key;
    }

    CardContent content() {
        return content;
    }
}
