package org.forthwith.hashmatch.command;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.forthwith.hashmatch.referral.Reporter;
import org.forthwith.hashmatch.serve.Serving;
import org.jspecify.annotations.Nullable;

/** How uploads are to be screened for others, as it is asked for. */
final class ServingAsked {

    static final String TOKEN = "FORTHWITH_SERVE_TOKEN";

    private static final int MOST_PORTS = 65_535;

    private ServingAsked() {}

    static Serving of(Asked asked, Around around) {
        try {
            return Serving.usual()
                    .on(
                            InetAddress.getByName(asked.value("--address", "127.0.0.1")),
                            asked.number("--port", Serving.USUAL_PORT, MOST_PORTS))
                    .withToken(token(asked, around))
                    .with(Screening.settings(asked))
                    .called(Set.copyOf(asked.values("--host-name")))
                    .reportedBy(reporter(asked));
        } catch (UnknownHostException unknown) {
            throw new Wrong("--address is no address of this machine.");
        } catch (IllegalArgumentException wrong) {
            throw new Wrong(String.valueOf(wrong.getMessage()));
        }
    }

    private static @Nullable String token(Asked asked, Around around) {
        boolean said = asked.has("--token-file") || around.environment().containsKey(TOKEN);
        return said ? Secrets.secret(asked, "--token-file", around, TOKEN) : null;
    }

    /** Null where nothing is referred. */
    private static @Nullable Reporter reporter(Asked asked) {
        return asked.has("--outbox")
                ? new Reporter(
                        asked.needed("--provider"),
                        asked.value("--platform", asked.needed("--provider")),
                        "",
                        "",
                        asked.needed("--email"),
                        "")
                : null;
    }
}
