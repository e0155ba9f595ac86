package org.forthwith.hashmatch.source;

/** What an entry was made from. The NCMEC form keeps the two apart, and clients look for PDQ of images and MD5 of videos only. */
public enum Medium {
    IMAGE("image", "deletedImage"),
    VIDEO("video", "deletedVideo");

    private final String element;
    private final String deleted;

    Medium(String element, String deleted) {
        this.element = element;
        this.deleted = deleted;
    }

    String element(boolean isDeleted) {
        return isDeleted ? deleted : element;
    }

    /** The element in which all of its kind stand. */
    String all() {
        return element + "s";
    }
}
