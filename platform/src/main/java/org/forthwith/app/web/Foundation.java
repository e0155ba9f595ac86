package org.forthwith.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Lays what everything else stands on: settings that have been checked, and the parts that were handed in. */
record Foundation(List<Object> parts) implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext house) {
        var environment = house.getEnvironment();
        var port = port(environment.getRequiredProperty("forthwith.port", Integer.class));
        var settings = new SettingsReader(environment).read(port);
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("follows from the settings", following(settings, port)));
        house.getBeanFactory().registerSingleton("settings", settings);
        for (var index = 0; index < parts.size(); index++) {
            house.getBeanFactory().registerSingleton("part" + index, parts.get(index));
        }
    }

    /** Over https the cookie's name itself forbids every other site, and every other path, to set it. */
    private static Map<String, Object> following(Settings settings, int port) {
        var following = new HashMap<String, Object>();
        following.put("server.port", port);
        following.put("server.servlet.session.timeout", settings.idle());
        following.put("server.servlet.session.cookie.path", "/");
        following.put("server.servlet.session.cookie.secure", settings.https());
        following.put("server.servlet.session.cookie.name", settings.https() ? "__Host-forthwith" : "forthwith");
        return following;
    }

    /** The demonstration's sign-in must know its own address before it starts, so a free port is chosen here rather than by the server. */
    private static int port(int wanted) {
        if (wanted != 0) {
            return wanted;
        }
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
