package org.forthwith.referral.source;

import java.util.Optional;
import java.util.regex.Pattern;

/** A registration mark in the description of a vehicle, only where it can be nothing else: the British form since 2001, once. */
final class VehicleMark {

    private static final Pattern MARK =
            Pattern.compile("(?<![A-Z0-9])[A-Z]{2}[0-9]{2} ?[A-Z]{3}(?![A-Z0-9])", Pattern.CASE_INSENSITIVE);

    private VehicleMark() {}

    static Optional<String> in(String description) {
        var matcher = MARK.matcher(description);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String mark = matcher.group();
        return matcher.find() ? Optional.empty() : Optional.of(mark);
    }
}
