package org.forthwith.app.web.demo;

import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;

/** The platform as a client of the provider inside itself; both sides of one agreement. The secret is new at every start. */
record DemoClient(URI url, String secret) {

    private static final String ID = "forthwith-desk";
    private static final int SECRET_BYTES = 32;

    static DemoClient at(URI url) {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return new DemoClient(url, HexFormat.of().formatHex(bytes));
    }

    /** As the provider knows the platform. */
    RegisteredClient registered() {
        return RegisteredClient.withId(ID)
                .clientId(ID)
                .clientSecret("{noop}" + secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(back())
                .scope("openid")
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .build();
    }

    /** As the platform knows the provider. */
    ClientRegistration registration() {
        return ClientRegistration.withRegistrationId("provider")
                .clientId(ID)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(back())
                .scope("openid")
                .issuerUri(url.toString())
                .authorizationUri(url + "/oauth2/authorize")
                .tokenUri(url + "/oauth2/token")
                .jwkSetUri(url + "/oauth2/jwks")
                .build();
    }

    private String back() {
        return url + "/sign-in/back";
    }
}
