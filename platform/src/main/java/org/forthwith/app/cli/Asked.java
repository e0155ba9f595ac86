package org.forthwith.app.cli;

import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.forthwith.app.Installation.Kind;
import org.forthwith.kernel.ForceCode;
import org.forthwith.reference.Forces;

/**
 * Which kind of platform a command has been asked for, and what it may therefore touch.
 *
 * @param words the environment of the process
 */
// [impl->req~demonstration-or-real-for-good~1]
record Asked(Map<String, String> words) {

    private static final String ISSUER = "FORTHWITH_OIDC_ISSUER";
    private static final String SERVER = "FORTHWITH_DB_URL";
    private static final String DEMO = "FORTHWITH_DEMO";

    /** Without an identity provider nobody but the sample people could sign in. */
    Kind kind() {
        return word(ISSUER).isPresent() && !demoByName() ? Kind.REAL : Kind.DEMONSTRATION;
    }

    /** A demonstration on somebody's server is seldom meant: more often the identity provider has been forgotten. */
    void mustMeanItsServer() {
        if (kind() == Kind.DEMONSTRATION && word(SERVER).isPresent() && !demoByName()) {
            throw new Fault("Without " + ISSUER + " this would be a demonstration with invented data, and " + SERVER
                    + " names a database. For real work name the identity provider with " + ISSUER
                    + "; for a demonstration in that database say " + DEMO + "=true.");
        }
    }

    /** @param empty asked only of a database that does not say what it is for */
    static void mustFit(Kind kind, Optional<Kind> marked, BooleanSupplier empty) {
        if (marked.isEmpty() && kind == Kind.DEMONSTRATION && !empty.getAsBoolean()) {
            throw new Fault(
                    "The database holds records, and nothing says that they are invented. A demonstration begins in an"
                            + " empty database: choose another FORTHWITH_HOME. For real work name the identity provider with "
                            + ISSUER + ".");
        }
        marked.filter(is -> is != kind).ifPresent(is -> {
            throw new Fault(
                    is == Kind.REAL
                            ? "The database is for real work, and no demonstration is started in it. Name the identity provider with "
                                    + ISSUER + ", or choose another FORTHWITH_HOME for a demonstration."
                            : "The database holds a demonstration with invented reports, and real work is not mixed with them. Choose"
                                    + " another FORTHWITH_HOME or " + SERVER
                                    + " for it; to start the demonstration take out "
                                    + ISSUER + ".");
        });
    }

    /** For which force whoever runs the platform acts. */
    ForceCode force(Kind kind) {
        return word("FORTHWITH_FORCE")
                .or(() -> kind == Kind.DEMONSTRATION ? Optional.of(Forces.NATIONAL_AGENCY.value()) : Optional.empty())
                .map(ForceCode::new)
                .orElseThrow(
                        () -> new Fault("Set FORTHWITH_FORCE to the number of the force that runs this platform."));
    }

    private boolean demoByName() {
        return word(DEMO).filter(Boolean::parseBoolean).isPresent();
    }

    private Optional<String> word(String name) {
        return Optional.ofNullable(words.get(name)).filter(word -> !word.isBlank());
    }
}
