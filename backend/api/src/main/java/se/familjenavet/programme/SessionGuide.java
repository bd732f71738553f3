package se.familjenavet.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import se.familjenavet.theme.Theme;

/** A guide to one session of a version; its key is its lineage, kept from version to version. */
@Entity
class SessionGuide {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id", updatable = false)
    private ProgrammeVersion programmeVersion;

    @Column(updatable = false)
    private String regionCode;

    @Column(updatable = false)
    private String key;

    private int number;

    @Enumerated(EnumType.STRING)
    private ProgrammePart part;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "theme_id")
    private Theme theme;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private GuideContent content;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> media;

    @OneToMany(mappedBy = "guide", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @Fetch(FetchMode.SUBSELECT)
    private List<DialogueCard> cards = new ArrayList<>();

    @Version
    private long version;

    protected SessionGuide() {}

    SessionGuide(ProgrammeVersion version, String key, int number) {
        programmeVersion = version;
        regionCode = version.regionCode();
        this.key = key;
        this.number = number;
    }

    static SessionGuide of(ProgrammeVersion version, GuideDocument document, Theme theme) {
        SessionGuide guide = new SessionGuide(version, document.key(), document.number());
        guide.rewrite(document.draft(), theme);
        return guide;
    }

    /** Says all anew; cards are known again by their keys. */
    void rewrite(GuideDraft draft, Theme newTheme) {
        part = draft.part();
        theme = newTheme;
        content = draft.content();
        media = draft.media();
        Map<String, DialogueCard> known = cards.stream().collect(Collectors.toMap(DialogueCard::key, card -> card));
        List<DialogueCard> deck = new ArrayList<>();
        for (CardContent card : draft.cards()) {
            DialogueCard kept = known.computeIfAbsent(card.key(), key -> new DialogueCard(this, card));
            kept.say(deck.size() + 1, card);
            deck.add(kept);
        }
        cards.clear();
        cards.addAll(deck);
    }

    void moveTo(int newNumber) {
        number = newNumber;
    }

    UUID id() {
        return id;
    }

    ProgrammeVersion programmeVersion() {
        return programmeVersion;
    }

    String regionCode() {
        return regionCode;
    }

    String key() {
        return key;
    }

    int number() {
        return number;
    }

    ProgrammePart part() {
        return part;
    }

    Theme theme() {
        return theme;
    }

    GuideContent content() {
        return content;
    }

    List<String> media() {
        return media;
    }

    List<DialogueCard> cards() {
        return List.copyOf(cards);
    }

    long version() {
        return version;
    }

    GuideDocument document() {
        return new GuideDocument(
                key,
                number,
                part,
                theme.key(),
                content,
                cards.stream().map(DialogueCard::content).toList(),
                media);
    }
}
