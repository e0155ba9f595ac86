package org.forthwith.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.forthwith.kernel.ForceCode;

/** Finds the force of a place by what people write for it. It answers only when the writing leaves no doubt. */
final class Gazetteer {

    private static final Pattern POSTCODE = Pattern.compile("([A-Z]{1,2})[0-9][0-9A-Z]?[0-9][A-Z]{2}");

    private final Districts districts;
    private final Map<String, List<DatedRow>> sharedNames;
    private final Map<String, List<DatedRow>> postcodeAreas;

    private Gazetteer(Districts districts, DatedTable sharedNames, DatedTable postcodeAreas) {
        this.districts = districts;
        this.sharedNames = sharedNames.filedBy(row -> PlaceName.plain(row.text("name")));
        this.postcodeAreas = postcodeAreas.filedBy(row -> row.text("area"));
    }

    static Gazetteer load() {
        return new Gazetteer(
                Districts.of(DatedTable.read("districts", "code")),
                DatedTable.read("shared-names", "name"),
                DatedTable.read("postcode-areas", "area"));
    }

    /** By the ONS code of a district, in use or replaced. */
    Optional<Located> byCode(String code, LocalDate day) {
        return Located.in(districts.byCode(code, day).stream().toList(), code);
    }

    /** By the name of a district or a county. */
    Optional<Located> byName(String name, LocalDate day) {
        return Located.in(districts.byName(name, day), name);
    }

    /** By the name of a town, unless other places bear it too. */
    Optional<Located> byTown(String town, Country country, LocalDate day) {
        return clear(town, country, day) ? byName(town, day) : Optional.empty();
    }

    // [impl->req~a-doubtful-name-does-not-route~1]
    private boolean clear(String town, Country country, LocalDate day) {
        return sharedNames.getOrDefault(PlaceName.plain(town), List.of()).stream()
                .filter(row -> row.holdsOn(day))
                .allMatch(row -> row.text("borne").equals("abroad") && country == Country.UNITED_KINGDOM);
    }

    /** By the letters with which a postcode begins, where they stand for places of one force only. */
    Optional<Located> byPostcode(String postcode, LocalDate day) {
        var match = POSTCODE.matcher(PlaceName.plain(postcode).replace(" ", "").toUpperCase(Locale.ROOT));
        return match.matches() ? byArea(match.group(1), day) : Optional.empty();
    }

    private Optional<Located> byArea(String area, LocalDate day) {
        return postcodeAreas.getOrDefault(area, List.of()).stream()
                .filter(row -> row.holdsOn(day))
                .map(row -> new Located(
                        new ForceCode(row.text("force")),
                        null,
                        "postcode area " + area + " lies wholly in the area of force " + row.text("force") + ", source "
                                + row.source()))
                .findFirst();
    }
}
