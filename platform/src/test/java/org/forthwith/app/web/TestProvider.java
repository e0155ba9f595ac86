package org.forthwith.app.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * The identity provider of an invented organisation: one account, whose claims a test may change, under names of the organisation's own.
 * Beside it a platform that has been told to use it, as it would run for an organisation.
 */
final class TestProvider {

    static final String CLIENT = "the-platform";

    private static final TestProvider ONE = new TestProvider();

    private final HttpServer server;
    private final RSAKey key;
    private final RunningPlatform platform;
    private final Map<String, Object> account = new HashMap<>();
    private String nonce = "";

    private TestProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("provider").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (JOSEException fault) {
            throw new IllegalStateException(fault);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, configuration()));
        server.createContext("/keys", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", exchange -> answer(exchange, tokens()));
        server.start();
        platform = RunningPlatform.startWithHouse(Map.of(
                "forthwith.force", "13",
                "forthwith.oidc.issuer", issuer(),
                "forthwith.oidc.client-id", CLIENT,
                "forthwith.oidc.client-secret", "a secret of the tests",
                "forthwith.oidc.claims.id", "collar",
                "forthwith.oidc.claims.force", "org",
                "forthwith.oidc.claims.roles", "groups"));
    }

    static TestProvider one() {
        return ONE;
    }

    static RunningPlatform platform() {
        return ONE.platform;
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What the provider will say of whoever comes next, and the number that the request to it carried. */
    void says(String nonce, Map<String, Object> claims) {
        this.nonce = nonce;
        account.clear();
        account.putAll(claims);
    }

    String accessToken(String audience, Map<String, Object> claims) {
        return sign(audience, claims, "");
    }

    private String tokens() {
        return """
                {"access_token": "opaque", "token_type": "Bearer", "expires_in": 60, "scope": "openid", "id_token": "%s"}""".formatted(sign(CLIENT, account, nonce));
    }

    private String sign(String audience, Map<String, Object> said, String nonce) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("0-0-1")
                .audience(audience)
                .claim("nonce", nonce)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(5))));
        said.forEach(claims::claim);
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("provider").build(), claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private String configuration() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys",
                 "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"],
                 "response_types_supported": ["code"], "token_endpoint_auth_methods_supported": ["client_secret_basic"]}""".formatted(issuer());
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
