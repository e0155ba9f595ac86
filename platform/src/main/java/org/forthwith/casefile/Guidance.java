package org.forthwith.casefile;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Advice to the public or to officers, before it is published.
 *
 * @param author who wrote it, by the name under which the ledger knows them
 */
public record Guidance(String title, String text, String author) {

    private static final Pattern LOSES_EVIDENCE = Pattern.compile(
            "\\bre[- ]?set|\\bwip(?:e|ing)|\\beras(?:e|ing)|\\brestor(?:e|ing)\\b.*\\bfactory\\b|\\bfactory[- ](?:settings|defaults)",
            Pattern.CASE_INSENSITIVE);

    /**
     * Whether it speaks of what takes the evidence off a device. It need not tell anybody to do it: whether a sentence warns or advises is
     * for a specialist to read, not for a pattern.
     */
    boolean touchesEvidence() {
        String all = Normalizer.normalize(title + "\n" + text, Normalizer.Form.NFKC);
        return LOSES_EVIDENCE.matcher(all.replaceAll("\\s+", " ")).find();
    }
}
