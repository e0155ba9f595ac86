package org.forthwith.hashmatch.referral;

/**
 * Who reports.
 *
 * @param provider the company, as it is registered with the receiver; part of what a referral is called, so it stays the same
 * @param platform the service on which it happened
 * @param firstName of the person who is authorised to report; empty when it is not to be said
 * @param lastName likewise
 * @param email at which that person or the team is reached. The receivers ask for one
 * @param phone empty when there is none
 */
public record Reporter(
        String provider, String platform, String firstName, String lastName, String email, String phone) {

    public Reporter {
        Bounds.needed("the name of the provider", provider);
        Bounds.needed("the name of the platform", platform);
        Bounds.optional("a first name", firstName);
        Bounds.optional("a last name", lastName);
        Bounds.needed("an e-mail address of the authorised person", email);
        Bounds.optional("a telephone number", phone);
    }

    @Override
    public String toString() {
        return "a reporter";
    }
}
