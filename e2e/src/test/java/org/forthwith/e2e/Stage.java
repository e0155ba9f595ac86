package org.forthwith.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.util.Objects;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One platform and one browser for all journeys of a run; both end with the run. */
final class Stage implements BeforeAllCallback, ParameterResolver, AutoCloseable {

    private static final Namespace ALL = Namespace.create(Stage.class);

    /** What a journey starts from. */
    record Set(Platform platform, Chromium chromium) implements AutoCloseable {

        /** A browser that has never been here: no cookies, nothing kept. */
        BrowserContext visitor(int width, boolean javaScript) {
            return chromium.browser()
                    .newContext(new Browser.NewContextOptions()
                            .setViewportSize(width, 900)
                            .setJavaScriptEnabled(javaScript));
        }

        @Override
        public void close() {
            chromium.close();
            platform.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext run) {
        run.getRoot().getStore(ALL).computeIfAbsent("set", key -> new Set(Platform.start(), new Chromium()));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext run) {
        return parameter.getParameter().getType() == Set.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext run) {
        return Objects.requireNonNull(run.getRoot().getStore(ALL).get("set"));
    }

    @Override
    public void close() {}
}
