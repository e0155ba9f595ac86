package org.forthwith.obligation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What has been put on record about a breach.
 *
 * @param cause the code of its cause; null while nobody has said
 * @param acknowledgedAt when a chief officer said that they know of it; null while none has
 */
public record Account(@Nullable String cause, @Nullable Instant acknowledgedAt) {

    public static final Account NONE = new Account(null, null);

    Account because(String code) {
        return new Account(code, acknowledgedAt);
    }

    Account acknowledged(Instant at) {
        return new Account(cause, at);
    }
}
