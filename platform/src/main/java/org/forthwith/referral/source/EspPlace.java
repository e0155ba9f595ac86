package org.forthwith.referral.source;

import java.util.List;
import java.util.Optional;
import org.forthwith.referral.Report.Place;
import org.jspecify.annotations.Nullable;

/** Where a person of a platform's report is said to be: an address in the United Kingdom before any other, then the platform's estimate. */
final class EspPlace {

    private EspPlace() {}

    static Optional<Place> of(Element holder, String personName) {
        List<Element> addresses = holder.all(personName).stream()
                .flatMap(person -> person.all("address").stream())
                .toList();
        var here = addresses.stream()
                .filter(address -> address.says("country", "GB"))
                .findFirst();
        var estimate = holder.all("estimatedLocation").stream().findFirst();
        return here.or(() -> estimate.isPresent()
                        ? Optional.empty()
                        : addresses.stream().findFirst())
                .map(address ->
                        place(address.said("city"), address.said("zipCode"), Country.code(address.said("country"))))
                .or(() -> estimate.map(
                        location -> place(location.said("city"), null, Country.code(location.said("countryCode")))))
                .filter(place -> !place.equals(Place.UNKNOWN));
    }

    /** Where it happened, for a report that says nothing of where anybody is. */
    static Optional<Place> ofIncidents(Element root) {
        return root.all("internetDetails").stream()
                .flatMap(details -> details.all("nonInternetIncident").stream())
                .flatMap(incident -> incident.all("incidentAddress").stream())
                .map(address ->
                        place(address.said("city"), address.said("zipCode"), Country.code(address.said("country"))))
                .filter(place -> !place.equals(Place.UNKNOWN))
                .findFirst();
    }

    private static Place place(@Nullable String town, @Nullable String postcode, @Nullable String country) {
        return new Place(null, town, postcode, null, country);
    }
}
