package org.forthwith.access;

/**
 * One door of the platform.
 *
 * @param method GET, POST, PUT, PATCH or DELETE, or {@code *} for any; whoever may GET may also ask for the HEAD alone
 * @param path as the pages name it, {@code /cases/{id}}: a name in braces stands for one segment, {@code /**} at the end for any rest
 */
public record Route(String method, String path) {

    @Override
    public String toString() {
        return method + " " + path;
    }
}
