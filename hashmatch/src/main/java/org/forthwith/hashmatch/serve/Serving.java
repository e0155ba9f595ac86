package org.forthwith.hashmatch.serve;

import java.net.InetAddress;
import java.util.Set;
import org.forthwith.hashmatch.referral.Reporter;
import org.forthwith.hashmatch.store.Settings;
import org.jspecify.annotations.Nullable;

/** How uploads are screened for others. */
public final class Serving {

    public static final int USUAL_PORT = 8460;

    private static final int USUALLY_WAITING = 64;

    final InetAddress address;
    final int port;
    final @Nullable String token;
    final Settings settings;
    final int atOnce;
    final int waiting;
    final Set<String> names;
    final @Nullable Reporter reporter;
    final Limits limits;

    private Serving(
            InetAddress address,
            int port,
            @Nullable String token,
            Settings settings,
            int atOnce,
            int waiting,
            Set<String> names,
            @Nullable Reporter reporter,
            Limits limits) {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("A port goes from 0 to 65535.");
        }
        if (atOnce < 1 || waiting < 0) {
            throw new IllegalArgumentException("At least one call is screened at a time, and none or more wait.");
        }
        if (token != null && !token.matches("[!-~]{16,500}")) {
            throw new IllegalArgumentException("A token has 16 to 500 letters, digits and signs of ASCII.");
        }
        this.address = address;
        this.port = port;
        this.token = token;
        this.settings = settings;
        this.atOnce = atOnce;
        this.waiting = waiting;
        this.names = Set.copyOf(names);
        this.reporter = reporter;
        this.limits = limits;
    }

    /** On this machine only, without a token, as many at once as there are processors. */
    public static Serving usual() {
        return new Serving(
                InetAddress.getLoopbackAddress(),
                USUAL_PORT,
                null,
                Settings.USUAL,
                Runtime.getRuntime().availableProcessors(),
                USUALLY_WAITING,
                Set.of(),
                null,
                Limits.USUAL);
    }

    /** The same. {@link IllegalArgumentException} when others than this machine could call and no token is asked for. */
    public Serving checked() {
        if (!address.isLoopbackAddress() && token == null) {
            throw new IllegalArgumentException(
                    "Others than this machine could ask what stands on the lists, and change them. "
                            + "Say which token they must show, or listen on this machine only.");
        }
        return this;
    }

    /** On which is listened. */
    public InetAddress address() {
        return address;
    }

    /** @param otherPort 0 for any that is free */
    public Serving on(InetAddress other, int otherPort) {
        return new Serving(other, otherPort, token, settings, atOnce, waiting, names, reporter, limits);
    }

    /** @param other that callers show; null when none is asked for, which is possible on this machine only */
    public Serving withToken(@Nullable String other) {
        return new Serving(address, port, other, settings, atOnce, waiting, names, reporter, limits);
    }

    /** How the lists answer. */
    public Serving with(Settings other) {
        return new Serving(address, port, token, other, atOnce, waiting, names, reporter, limits);
    }

    /** So many calls are screened at the same time, and so many more wait; the next is told to come again. */
    public Serving screening(int callsAtOnce, int callsWaiting) {
        return new Serving(address, port, token, settings, callsAtOnce, callsWaiting, names, reporter, limits);
    }

    /** By which names callers may call the server besides those of this machine, as behind a proxy; without a port. */
    public Serving called(Set<String> others) {
        return new Serving(address, port, token, settings, atOnce, waiting, others, reporter, limits);
    }

    /** Who reports what is referred; null when nothing is referred from here. */
    public Serving reportedBy(@Nullable Reporter other) {
        return new Serving(address, port, token, settings, atOnce, waiting, names, other, limits);
    }

    public Serving within(Limits others) {
        return new Serving(address, port, token, settings, atOnce, waiting, names, reporter, others);
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "serving on port " + port;
    }
}
