package org.forthwith.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.util.Objects;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One platform and one browser for all journeys of a run; both end with the run. After each class of journeys no page may have tried to load
 * what it must not.
 */
final class Stage implements BeforeAllCallback, AfterAllCallback, ParameterResolver {

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
    public void afterAll(ExtensionContext run) {
        set(run).platform().mustBeRunning();
        assertThat(set(run).platform().reportsOfBrokenContentRules())
                .as("reports of pages that tried to load what they must not")
                .isZero();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext run) {
        return parameter.getParameter().getType() == Set.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext run) {
        return set(run);
    }

    private static Set set(ExtensionContext run) {
        return Objects.requireNonNull(run.getRoot().getStore(ALL).get("set", Set.class));
    }
}
