package org.forthwith.app.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An account on a platform that does not exist.
 *
 * @param id by which the platform knows it
 * @param phone without its leading zero
 * @param device a test device number
 */
record Account(
        Platform platform,
        String id,
        String userName,
        Optional<String> mail,
        Optional<String> phone,
        Optional<String> device,
        List<Visit> visits) {

    Account {
        visits = List.copyOf(visits);
    }

    String profile() {
        return "https://" + platform.domain() + "/u/" + id;
    }

    Account withPhone(String national) {
        return new Account(platform, id, userName, mail, Optional.of(national), device, visits);
    }

    /** Under the name that another has on the other's platform. */
    Account withNameOf(Account other) {
        return new Account(other.platform, id, other.userName, mail, phone, device, visits);
    }

    Account withMail(String address) {
        return new Account(platform, id, userName, Optional.of(address), phone, device, visits);
    }

    Account withVisits(List<Visit> others) {
        return new Account(platform, id, userName, mail, phone, device, others);
    }

    /**
     * One use of it: from which address and port, when, and for what.
     *
     * @param halfDay noted by a machine that counts twelve hours and does not say which
     */
    record Visit(String address, @Nullable Integer port, Instant at, String what, boolean halfDay) {

        String time() {
            return halfDay ? Clockface.twelveHours(at) : Clockface.utc(at);
        }
    }
}
