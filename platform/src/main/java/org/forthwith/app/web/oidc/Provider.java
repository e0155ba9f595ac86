package org.forthwith.app.web.oidc;

import java.net.URI;

/** The identity provider of an organisation, and how it knows this platform. */
public record Provider(URI issuer, String clientId, String clientSecret, ClaimNames claims) {

    /** Without the secret, in case somebody prints it. */
    @Override
    public String toString() {
        return "Provider[" + issuer + ", " + clientId + "]";
    }
}
