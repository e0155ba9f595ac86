package org.forthwith.referral.source;

/** The name and version in a form of our own: a later version than ours is read as far as ours goes, and that is said. */
final class OwnFormat {

    private OwnFormat() {}

    static void check(Form form, String known) {
        String named = form.text("format");
        if (named != null && !named.equals(known)) {
            form.warn("format", "is " + Words.quoted(named) + "; it was read as " + known);
        }
    }
}
