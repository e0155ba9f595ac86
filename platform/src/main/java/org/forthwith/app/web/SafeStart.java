package org.forthwith.app.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.forthwith.app.web.oidc.Provider;

/** What the platform refuses to run as, whatever it has been told. */
// [impl->req~demo-on-loopback-only~1]
final class SafeStart {

    private SafeStart() {}

    static void check(Settings settings, String boundTo) {
        var provider = settings.provider();
        if (settings.demo()) {
            refuse(
                    provider != null,
                    "A demonstration brings its own sign-in: take out forthwith.demo or forthwith.oidc.issuer.");
            refuse(!loopback(boundTo), "A demonstration answers on loopback only: set server.address to 127.0.0.1.");
            refuse(!loopback(settings.url()), "A demonstration answers on loopback only: take out forthwith.url.");
        } else if (provider == null) {
            throw new RefusedToStartException(
                    "Nobody could sign in: set forthwith.oidc.issuer, or forthwith.demo to try the platform.");
        } else {
            check(settings, provider);
        }
    }

    private static void check(Settings settings, Provider provider) {
        refuse(open(settings.url()), "Passwords and cookies would travel in the open: give forthwith.url with https.");
        refuse(open(provider.issuer()), "The identity provider must be reached by https: see forthwith.oidc.issuer.");
        refuse(
                settings.audience().equals(provider.clientId()),
                "What proves a sign-in would pass for an access token: forthwith.oidc.audience must differ from the client-id.");
    }

    private static boolean open(URI url) {
        return !"https".equals(url.getScheme()) && !loopback(url);
    }

    private static boolean loopback(URI url) {
        return url.getHost() != null && loopback(url.getHost());
    }

    private static boolean loopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }

    private static void refuse(boolean unsafe, String why) {
        if (unsafe) {
            throw new RefusedToStartException(why);
        }
    }
}
