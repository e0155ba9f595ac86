package org.forthwith.app.demo;

/** The formats in which invented documents are written; each has a reader in {@code referral.source}. */
enum Form {
    ESP_REPORT("platform-report", "xml"),
    ESP_FILE("platform-file", "xml"),
    TIP("tip", "json"),
    INDUSTRY("industry-report", "json"),
    DIRECT("direct-report", "json"),
    PACKAGES("packages", "csv");

    private final String words;
    private final String extension;

    Form(String words, String extension) {
        this.words = words;
        this.extension = extension;
    }

    /** What a file of this form is called. */
    String fileName(long number, String remark, String reference) {
        return "%06d-%s%s-%s.%s".formatted(number, words, remark.isEmpty() ? "" : "-" + remark, reference, extension);
    }
}
