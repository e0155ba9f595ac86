package org.forthwith.obligation.notice;

import java.net.URI;

/**
 * A service of GOV.UK Notify.
 *
 * @param template the template of a letter, with the places ((subject)) and ((text))
 * @param service whose key it is
 */
public record NotifyService(URI url, String service, String secret, String template) {

    private static final int UUID_LENGTH = 36;

    /** From a key as Notify hands it out: a name, the service and the secret, with hyphens between. */
    public static NotifyService ofKey(URI url, String key, String template) {
        int secret = key.length() - UUID_LENGTH;
        int service = secret - 1 - UUID_LENGTH;
        if (service < 0) {
            throw new IllegalArgumentException("this is no key of GOV.UK Notify");
        }
        return new NotifyService(url, key.substring(service, secret - 1), key.substring(secret), template);
    }

    /** Says nothing of the secret. */
    @Override
    public String toString() {
        return url + " " + service;
    }
}
