package org.forthwith.desk.frame;

import java.nio.charset.StandardCharsets;

/** One file that a browser fetches beside a page: its media type and its text. */
record Asset(String type, String text) {

    static Asset css(String text) {
        return new Asset("text/css;charset=UTF-8", text);
    }

    static Asset script(String text) {
        return new Asset("text/javascript;charset=UTF-8", text);
    }

    static Asset drawing(String text) {
        return new Asset("image/svg+xml;charset=UTF-8", text);
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
