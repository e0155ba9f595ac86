package org.forthwith.app.demo;

/**
 * Where an invented matter lies.
 *
 * @param force by its national number
 * @param district by its ONS code
 * @param town what a report would call the district
 */
record Place(String force, String district, String town) {

    /** Every place, as often as people live there. */
    static Weighted<Place> byPeople() {
        var places = new Weighted<Place>();
        Table.rows("places.csv")
                .forEach(row -> places.add(
                        new Place(row.getField("force"), row.getField("district"), row.getField("town")),
                        Double.parseDouble(row.getField("people"))));
        return places;
    }
}
