package org.forthwith.app.web;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.forthwith.app.web.oidc.ClaimNames;
import org.forthwith.app.web.oidc.Provider;
import org.forthwith.kernel.ForceCode;
import org.forthwith.reference.Forces;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.env.Environment;

/** Reads how the platform should run: properties {@code forthwith.*}, or environment variables {@code FORTHWITH_*}. */
record SettingsReader(Environment told) {

    Settings read(int port) {
        var demo = told.getProperty("forthwith.demo", Boolean.class, false);
        var settings = new Settings(
                demo,
                Path.of(told.getProperty("forthwith.home", ".forthwith")),
                new ForceCode(needed("forthwith.force", demo ? Forces.NATIONAL_AGENCY.value() : "")),
                URI.create(told.getProperty(
                        "forthwith.url",
                        "http://" + (host().contains(":") ? "[" + host() + "]" : host()) + ":" + port)),
                duration("forthwith.session.idle", demo ? Duration.ofHours(8) : Duration.ofMinutes(15)),
                duration("forthwith.session.shift", Duration.ofHours(10)),
                told.getProperty("forthwith.oidc.audience", "forthwith-api"),
                provider());
        SafeStart.check(settings, host());
        return settings;
    }

    private String host() {
        return told.getProperty("server.address", "127.0.0.1");
    }

    private @Nullable Provider provider() {
        var issuer = told.getProperty("forthwith.oidc.issuer", "");
        if (issuer.isBlank()) {
            return null;
        }
        return new Provider(
                URI.create(issuer),
                needed("forthwith.oidc.client-id", ""),
                needed("forthwith.oidc.client-secret", ""),
                claimNames());
    }

    private ClaimNames claimNames() {
        var ours = ClaimNames.OURS;
        return new ClaimNames(
                told.getProperty("forthwith.oidc.claims.id", ours.id()),
                told.getProperty("forthwith.oidc.claims.name", ours.name()),
                told.getProperty("forthwith.oidc.claims.force", ours.force()),
                told.getProperty("forthwith.oidc.claims.roles", ours.roles()));
    }

    private Duration duration(String key, Duration otherwise) {
        var value = told.getProperty(key, "");
        return value.isBlank() ? otherwise : DurationStyle.detectAndParse(value);
    }

    private String needed(String key, String otherwise) {
        var value = told.getProperty(key, otherwise);
        if (value.isBlank()) {
            throw new RefusedToStartException("Set " + key + ".");
        }
        return value;
    }
}
