package org.forthwith.app.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;

/**
 * Access tokens for invented people, signed with the key of a platform that runs as a demonstration in this process. Whose records they
 * reach follows from force and roles, as it does for everybody; roles of machines are not believed.
 */
public final class TestTokens {

    private final JwtEncoder writer;
    private final Settings settings;

    private TestTokens(JwtEncoder writer, Settings settings) {
        this.writer = writer;
        this.settings = settings;
    }

    public static TestTokens of(RunningPlatform platform) {
        return new TestTokens(platform.part(JwtEncoder.class), platform.part(Settings.class));
    }

    public String bearer(String id, ForceCode force, Role... roles) {
        return write(id, force, List.of(roles), claims -> {});
    }

    public String bearer(Actor actor) {
        return write(
                actor.id(), actor.force(), List.copyOf(actor.roles()), claims -> claims.claim("name", actor.name()));
    }

    /** With something about it changed. */
    String write(String id, ForceCode force, List<Role> roles, Consumer<JwtClaimsSet.Builder> change) {
        var now = Instant.now();
        var claims = JwtClaimsSet.builder()
                .issuer(settings.url().toString())
                .audience(List.of(settings.audience()))
                .subject(id)
                .issuedAt(now)
                .expiresAt(now.plus(Duration.ofMinutes(30)))
                .claim("forthwith_force", force.value())
                .claim("forthwith_roles", roles.stream().map(Role::name).toList());
        change.accept(claims);
        var header = JwsHeader.with(SignatureAlgorithm.RS256).build();
        return writer.encode(JwtEncoderParameters.from(header, claims.build())).getTokenValue();
    }
}
