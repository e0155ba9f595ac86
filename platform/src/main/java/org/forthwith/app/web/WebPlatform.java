package org.forthwith.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.forthwith.app.web.demo.DemoBeans;
import org.forthwith.app.web.demo.DemoProvider;
import org.forthwith.app.web.oidc.ProviderBeans;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The platform on the network. Every part is named: nothing is found by looking through packages, and whoever starts it hands in the
 * parts that it does not bring itself: pages of other rooms, their doors, a database.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = {DataSourceAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
@Import({
    DeskBeans.class,
    HousePages.class,
    TriagePages.class,
    HouseholdPages.class,
    ReplayBeans.class,
    AllocationPages.class,
    NoticePages.class,
    RuleSetBeans.class,
    ClockPages.class,
    WatchBeans.class,
    IspwsDoor.class,
    NotifyDoor.class,
    Doorway.class,
    Machines.class,
    Browsers.class,
    DemoBeans.class,
    DemoProvider.class,
    ProviderBeans.class
})
public class WebPlatform {

    /**
     * Starts it and returns once it answers.
     *
     * @param properties how it should run; they count more than the environment
     * @param parts objects to wire in as they are, pages among them
     * @throws RefusedToStartException when it would not be safe to run like that
     */
    public static ConfigurableApplicationContext start(Map<String, Object> properties, Object... parts) {
        var application = new SpringApplication(WebPlatform.class);
        application.setDefaultProperties(defaults());
        application.addInitializers(new Foundation(List.of(parts)));
        return application.run(properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new));
    }

    private static Properties defaults() {
        var defaults = new Properties();
        try (var file = Objects.requireNonNull(WebPlatform.class.getResourceAsStream("web.properties"))) {
            defaults.load(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return defaults;
    }
}
