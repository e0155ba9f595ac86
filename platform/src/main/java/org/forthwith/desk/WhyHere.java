package org.forthwith.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why somebody is shown the sign-in page, when they did not ask for it. */
public enum WhyHere {
    SIGNED_OUT,
    TIMED_OUT,
    WRONG_NAME_OR_PASSWORD,
    /** The identity provider did not finish, or its answer could not be trusted. */
    FAILED,
    NO_NAME,
    NO_FORCE,
    NO_ROLE;

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String address() {
        return "/sign-in?why=" + slug();
    }

    boolean mistyped() {
        return this == WRONG_NAME_OR_PASSWORD;
    }

    public static Optional<WhyHere> named(@Nullable String slug) {
        return Arrays.stream(values())
                .filter(reason -> reason.slug().equals(slug))
                .findFirst();
    }
}
