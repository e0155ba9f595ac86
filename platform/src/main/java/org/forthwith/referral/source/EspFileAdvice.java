package org.forthwith.referral.source;

import java.time.Instant;

/** What the documentation asks of a file record and its schema does not check. A breach is a warning, as in {@link EspAdvice}. */
final class EspFileAdvice {

    private static final int LONGEST_HASH_TYPE = 64;

    private EspFileAdvice() {}

    static void check(Element root, Instant now, Remarks remarks) {
        if (yes(root, "exifViewedByEsp") && !yes(root, "fileViewedByEsp")) {
            warn(
                    remarks,
                    root,
                    "the platform says that it has seen the file's EXIF data and not that it has seen the file");
        }
        if (root.says("fileRelevance", "Supplemental Reported")) {
            supplemental(root, remarks);
        }
        for (Element hash : root.all("originalFileHash")) {
            String type = hash.attribute("hashType");
            if (type != null && type.length() > LONGEST_HASH_TYPE) {
                warn(remarks, hash, "the name of the hash is longer than " + LONGEST_HASH_TYPE + " characters");
            }
        }
        EspTimes.check(root, now, remarks);
    }

    private static void supplemental(Element root, Remarks remarks) {
        if (root.child("industryClassification") != null) {
            warn(remarks, root, "a supplemental file carries a classification");
        }
        boolean meme = root.child("potentialMeme") != null
                || root.all("fileAnnotations").stream().anyMatch(flags -> flags.child("potentialMeme") != null);
        if (meme) {
            warn(remarks, root, "a supplemental file carries the meme flag");
        }
    }

    private static boolean yes(Element root, String name) {
        return root.says(name, "true") || root.says(name, "1");
    }

    private static void warn(Remarks remarks, Element element, String text) {
        remarks.warn("line " + element.line + ": " + text);
    }
}
