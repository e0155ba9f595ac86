package org.forthwith.hashmatch.referral;

/**
 * What is sent, in UTF-8.
 *
 * @param replaced how many characters could not be written in such a document and stand there as U+FFFD; it says so itself
 */
public record Document(String text, int replaced) {

    @Override
    public String toString() {
        return "a document of " + text.length() + " characters";
    }
}
