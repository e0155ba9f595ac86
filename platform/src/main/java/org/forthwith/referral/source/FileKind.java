package org.forthwith.referral.source;

/** What a file is when it is not a text. None of these is ever taken in. */
enum FileKind {
    IMAGE("image-refused", "an image"),
    VIDEO("video-refused", "a video"),
    AUDIO("audio-refused", "a sound recording"),
    ARCHIVE("archive-refused", "an archive"),
    PDF("pdf-refused", "a PDF"),
    PROGRAM("program-refused", "a program"),
    OFFICE("office-file-refused", "an office file");

    final String code;
    final String words;

    FileKind(String code, String words) {
        this.code = code;
        this.words = words;
    }
}
