package org.forthwith.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The districts of the United Kingdom since 2011, found by a code or a name that they have or had. */
final class Districts {

    private final Map<String, District> byCode;
    private final Map<String, List<District>> byName = new HashMap<>();

    private Districts(List<District> districts) {
        byCode = districts.stream().collect(Collectors.toUnmodifiableMap(District::code, Function.identity()));
        districts.forEach(this::file);
    }

    static Districts of(DatedTable table) {
        var districts = new Districts(table.rows().stream().map(District::of).toList());
        districts.byCode.values().forEach(districts::mustBeFollowedAtOnce);
        return districts;
    }

    private void file(District district) {
        var names = new ArrayList<>(district.also());
        names.add(district.name());
        if (district.authorityName() != null) {
            names.add(district.authorityName());
        }
        names.stream()
                .map(PlaceName::plain)
                .distinct()
                .forEach(name ->
                        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(district));
    }

    private void mustBeFollowedAtOnce(District district) {
        var end = district.row().to();
        var next = following(district);
        if (end != null && (next == null || next.row().from().isAfter(end.plusDays(1)))) {
            throw new IllegalStateException("no district follows " + district.code() + " on " + end.plusDays(1));
        }
    }

    private @Nullable District following(District district) {
        return district.followedBy() == null ? null : byCode.get(district.followedBy());
    }

    /** The district that stands, on a day, where a code says. Codes are never used twice, so a replaced one still names its place. */
    // [impl->req~district-to-force-and-authority~1]
    Optional<District> byCode(String code, LocalDate day) {
        return Optional.ofNullable(byCode.get(code.strip().toUpperCase(Locale.ROOT)))
                .map(district -> standing(district, day));
    }

    /** All districts that bear or bore a name, or lie in the county of that name, as they stand on a day. */
    List<District> byName(String name, LocalDate day) {
        return byName.getOrDefault(PlaceName.plain(name), List.of()).stream()
                .map(district -> standing(district, day))
                .distinct()
                .toList();
    }

    private District standing(District district, LocalDate day) {
        var next = following(district);
        return next != null && district.endedBy(day) ? standing(next, day) : district;
    }
}
