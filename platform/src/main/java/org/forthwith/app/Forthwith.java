package org.forthwith.app;

import java.util.Map;
import org.forthwith.app.web.WebPlatform;

/** The command {@code forthwith}. */
public final class Forthwith {

    private Forthwith() {}

    public static void main(String[] arguments) {
        WebPlatform.start(Map.of("forthwith.demo", true));
    }
}
