package org.forthwith.app.demo;

import java.time.Instant;
import java.util.Optional;

/** What is remembered of an earlier case, so that a later report can come upon it: where it is, and when it closes. */
record Trace(String reference, String force, Account account, Instant closes) {

    /** The later account with a number or mail address of the earlier one; empty when the earlier one has neither. */
    Optional<Account> sharedWith(Account later) {
        return account.phone().map(later::withPhone).or(() -> account.mail().map(later::withMail));
    }
}
