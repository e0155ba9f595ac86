package org.forthwith.app.demo;

/**
 * A service that does not exist. Its addresses lie under {@code example.com}.
 *
 * @param slug the name by which it is registered as a sender
 */
record Platform(String slug, String name) {

    static Weighted<Platform> all() {
        return weigh(false);
    }

    /** Those that report under the Online Safety Act 2023, section 66. */
    static Weighted<Platform> ofTheKingdom() {
        return weigh(true);
    }

    String domain() {
        return slug + ".example.com";
    }

    private static Weighted<Platform> weigh(boolean ofTheKingdomOnly) {
        var platforms = new Weighted<Platform>();
        for (var row : Table.rows("platforms.csv")) {
            if (!ofTheKingdomOnly || row.getField("british").equals("yes")) {
                platforms.add(
                        new Platform(row.getField("slug"), row.getField("name")),
                        Double.parseDouble(row.getField("weight")));
            }
        }
        return platforms;
    }
}
