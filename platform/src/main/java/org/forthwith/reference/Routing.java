package org.forthwith.reference;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.forthwith.reference.Routed.ToForce;
import org.forthwith.reference.Routed.ToNationalAgency;
import org.jspecify.annotations.Nullable;

/**
 * Sends a case to the force of its place and names the authority for a child who lives there. It always answers:
 * what lies nowhere certain goes to the national agency. Source: ONS lookups of districts and police force areas.
 */
public final class Routing {

    private final Forces forces;
    private final Gazetteer gazetteer;

    private Routing(Forces forces, Gazetteer gazetteer) {
        this.forces = forces;
        this.gazetteer = gazetteer;
    }

    public static Routing load(Forces forces) {
        return new Routing(forces, Gazetteer.load());
    }

    // [impl->req~every-case-is-routed-somewhere~1]
    public Routed route(Whereabouts place, LocalDate on) {
        var located = locate(place, on);
        return namedForce(place, located, on)
                .or(() -> located.map(found -> new ToForce(found.force(), found.authority(), found.because())))
                .orElseGet(() -> new ToNationalAgency(whyNowhere(place)));
    }

    private Optional<Routed> namedForce(Whereabouts place, Optional<Located> located, LocalDate on) {
        return given(place.force(), name -> forces.named(name, on))
                .map(force -> new ToForce(
                        force.number(),
                        located.map(Located::authority).orElse(null),
                        "the report names the force: " + force.name()));
    }

    private Optional<Located> locate(Whereabouts place, LocalDate on) {
        var byCode = given(place.district(), code -> gazetteer.byCode(code, on));
        return byCode.isPresent() || country(place) == Country.ABROAD ? byCode : locateByName(place, on);
    }

    /** The most exact fact first. A postcode that contradicts the name of a town is believed before it. */
    private Optional<Located> locateByName(Whereabouts place, LocalDate on) {
        var byPostcode = given(place.postcode(), postcode -> gazetteer.byPostcode(postcode, on));
        return given(place.district(), name -> gazetteer.byName(name, on))
                .or(() -> given(place.town(), town -> gazetteer.byTown(town, country(place), on))
                        .filter(town -> byPostcode
                                .map(Located::force)
                                .orElse(town.force())
                                .equals(town.force())))
                .or(() -> byPostcode);
    }

    private static Country country(Whereabouts place) {
        return Country.of(place.country());
    }

    private static <T> Optional<T> given(@Nullable String written, Function<String, Optional<T>> search) {
        return Optional.ofNullable(written).filter(text -> !text.isBlank()).flatMap(search);
    }

    private static String whyNowhere(Whereabouts place) {
        if (country(place) == Country.ABROAD) {
            return "the place is outside the United Kingdom: " + place.country();
        }
        return place.equals(Whereabouts.UNKNOWN)
                ? "the report names no place"
                : "nothing in the report says for certain in which force's area the place lies";
    }
}
