package org.forthwith.hashmatch.referral;

import java.util.List;

/**
 * What a platform knows of an account. All but the id may be missing, and what is missing is not said.
 *
 * @param id the platform's own id of the account
 * @param userNames the present one first
 * @param phones as the platform holds them
 */
public record Account(
        String id, List<String> userNames, List<String> emails, List<String> phones, List<Capture> captures) {

    public Account {
        Bounds.needed("the id of an account", id);
        userNames = Bounds.texts("user names", userNames);
        emails = Bounds.texts("e-mail addresses", emails);
        phones = Bounds.texts("telephone numbers", phones);
        captures = Bounds.few("captures", captures);
    }

    @Override
    public String toString() {
        return "an account";
    }
}
