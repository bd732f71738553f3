package se.familjenavet.indicator;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The indicators that every region has. */
@ApplicationScoped
class Definitions {
    /** Target 1. */
    static final String OFFERS = "offers-base-package";
    /** Target 2. */
    static final String SECURE = "parents-more-secure";
    /** Target 3. */
    static final String CONFIDENT = "staff-confident";

    private final List<Definition> all;

    @Inject
    Definitions(ObjectMapper json) {
        try (InputStream file = Definitions.class.getResourceAsStream("/indicator/indicators.json")) {
            all = json.readValue(file, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** In the order in which they are shown, the three targets first. */
    List<Definition> all() {
        return all;
    }

    Optional<Definition> byCode(String code) {
        return all.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Those that are counted here; each alone, or with those that follow it and are told together with it. */
    List<List<Definition>> figures() {
        return all.stream()
                .filter(one -> one.base().isCounted() && one.following() == null)
                .map(first -> Stream.iterate(Optional.of(first), Optional::isPresent, one -> after(one.orElseThrow()))
                        .map(Optional::orElseThrow)
                        .toList())
                .toList();
    }

    private Optional<Definition> after(Definition one) {
        return all.stream()
                .filter(other -> one.code().equals(other.following()))
                .findFirst();
    }

    /** Whether all whom one indicator's numerator counts are among those whom the other's denominator counts. */
    boolean isPart(Definition one, Definition other) {
        return one.base().isCounted() && one.base() == other.base() && isPart(one.base(), one.of(), other.of());
    }

    /** The codes of those whose denominators its numerator is a part of. */
    List<String> wholesOf(Definition one) {
        return all.stream()
                .filter(other -> isPart(one, other))
                .map(Definition::code)
                .toList();
    }

    private boolean isPart(FactBase base, String some, String all) {
        return some.equals(all)
                || on(base).stream().anyMatch(one -> one.counts().equals(some) && isPart(base, one.of(), all));
    }

    /** One of a region's own. */
    Definition of(RegionIndicatorDetails own) {
        Optional<Definition> numerator = Optional.ofNullable(own.ratio()).flatMap(one -> byCode(one.numeratorOf()));
        Optional<Definition> denominator = Optional.ofNullable(own.ratio()).flatMap(one -> byCode(one.denominatorOf()));
        return new Definition(
                own.code(),
                own.name(),
                own.formula(),
                own.numerator(),
                own.denominator(),
                numerator.map(Definition::base).orElse(FactBase.OUTSIDE),
                null,
                null,
                own.direction(),
                numerator.map(Definition::byGender).orElse(true)
                        && denominator.map(Definition::byGender).orElse(true),
                numerator.stream()
                        .flatMap(one -> one.breakdowns().stream())
                        .filter(one -> denominator.orElseThrow().breakdowns().contains(one))
                        .toList(),
                null,
                null,
                null);
    }

    /** Those that are counted from these facts. */
    List<Definition> on(FactBase base) {
        return all.stream().filter(one -> one.base() == base).toList();
    }
}
