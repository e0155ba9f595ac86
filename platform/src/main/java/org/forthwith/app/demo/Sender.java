package org.forthwith.app.demo;

/** Who hands a document in, and by which road: the name of one of {@code referral.Channel}. */
record Sender(String channel, String name) {

    static Sender platform(Platform platform) {
        return new Sender("NCMEC", platform.slug());
    }

    static Sender tips() {
        return new Sender("NCMEC", "ncmec");
    }

    static Sender industry(Platform platform) {
        return new Sender("OSA_NCA", platform.slug());
    }

    static Sender agency() {
        return new Sender("NCA_PACKAGE", "nca");
    }

    static Sender frontDesk(String force) {
        return new Sender("PUBLIC", "front-desk-" + force);
    }

    static Sender partner(String district) {
        return new Sender("PARTNER", "children-services-" + district);
    }
}
