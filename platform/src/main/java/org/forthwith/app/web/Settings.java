package org.forthwith.app.web;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.forthwith.app.web.oidc.Provider;
import org.forthwith.kernel.ForceCode;
import org.jspecify.annotations.Nullable;

/**
 * What the platform has been told about how it runs.
 *
 * @param home the data directory
 * @param force the force or agency that runs this platform, for which its operator acts
 * @param url the address under which people reach it
 * @param idle after how long unused a session ends
 * @param shift after how long a session ends in any case
 * @param audience for whom an access token must have been made out
 * @param provider nothing in a demonstration, which brings its own
 */
public record Settings(
        boolean demo,
        Path home,
        ForceCode force,
        URI url,
        Duration idle,
        Duration shift,
        String audience,
        @Nullable Provider provider) {

    public boolean https() {
        return "https".equals(url.getScheme());
    }
}
