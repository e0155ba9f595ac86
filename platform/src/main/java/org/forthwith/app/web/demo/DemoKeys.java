package org.forthwith.app.web.demo;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;

/** The signing key of the built-in provider: made at every start, kept nowhere. */
final class DemoKeys {

    private static final int BITS = 2048;

    private DemoKeys() {}

    static JWKSource<SecurityContext> make() {
        try {
            var maker = KeyPairGenerator.getInstance("RSA");
            maker.initialize(BITS);
            var pair = maker.generateKeyPair();
            var key = new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey(pair.getPrivate())
                    .keyID("demo")
                    .build();
            return new ImmutableJWKSet<>(new JWKSet(key));
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("RSA is missing from this Java", fault);
        }
    }
}
