package org.forthwith.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class SafeStartTest {

    private static final Map<String, Object> REAL = Map.of(
            "forthwith.force", "13",
            "forthwith.url", "https://forthwith.example.org",
            "forthwith.oidc.issuer", "https://idp.example.org",
            "forthwith.oidc.client-id", "forthwith",
            "forthwith.oidc.client-secret", "a secret of the tests");

    // [utest->req~demo-on-loopback-only~1]
    @Test
    void a_demonstration_refuses_every_address_that_others_could_reach() {
        for (var address : new String[] {"0.0.0.0", "192.0.2.1", "2001:db8::1", "nowhere.invalid"}) {
            assertThatThrownBy(() -> read(Map.of("forthwith.demo", true, "server.address", address)))
                    .isInstanceOf(RefusedToStartException.class)
                    .hasMessageContaining("loopback only");
        }
        assertThatThrownBy(() -> read(Map.of("forthwith.demo", true, "forthwith.url", "https://forthwith.example.org")))
                .isInstanceOf(RefusedToStartException.class);
    }

    // [itest->req~demo-on-loopback-only~1]
    @Test
    void the_platform_itself_does_not_start_as_a_demonstration_for_everybody() {
        assertThatThrownBy(() -> WebPlatform.start(
                        Map.of("forthwith.demo", true, "server.address", "0.0.0.0", "forthwith.port", 0)))
                .isInstanceOf(RefusedToStartException.class);
    }

    @Test
    void sample_people_and_a_real_provider_exclude_each_other() {
        assertThatThrownBy(() -> read(with(REAL, "forthwith.demo", true)))
                .isInstanceOf(RefusedToStartException.class)
                .hasMessageContaining("brings its own sign-in");
    }

    @Test
    void a_platform_that_nobody_could_sign_in_to_does_not_start() {
        assertThatThrownBy(() -> read(Map.of("forthwith.force", "13"))).isInstanceOf(RefusedToStartException.class);
        assertThatThrownBy(() -> read(Map.of())).hasMessageContaining("forthwith.force");
    }

    @Test
    void passwords_and_cookies_do_not_travel_in_the_open() {
        assertThatThrownBy(() -> read(with(REAL, "forthwith.url", "http://forthwith.example.org")))
                .isInstanceOf(RefusedToStartException.class);
        assertThatThrownBy(() -> read(with(REAL, "forthwith.oidc.issuer", "http://idp.example.org")))
                .isInstanceOf(RefusedToStartException.class);
    }

    @Test
    void what_proves_a_sign_in_must_not_pass_for_an_access_token() {
        assertThatThrownBy(() -> read(with(REAL, "forthwith.oidc.audience", "forthwith")))
                .isInstanceOf(RefusedToStartException.class)
                .hasMessageContaining("audience");
    }

    @Test
    void sessions_are_short_for_an_organisation_and_long_for_a_demonstration() {
        assertThat(read(REAL).idle()).isEqualTo(Duration.ofMinutes(15));
        assertThat(read(REAL).shift()).isEqualTo(Duration.ofHours(10));
        assertThat(read(Map.of("forthwith.demo", true)).idle()).isEqualTo(Duration.ofHours(8));
        assertThat(read(with(REAL, "forthwith.session.idle", "5m")).idle()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void printing_the_settings_does_not_print_the_secret() {
        assertThat(read(REAL).toString()).contains("idp.example.org").doesNotContain("a secret of the tests");
    }

    private static Settings read(Map<String, Object> told) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", told));
        return new SettingsReader(environment).read(8420);
    }

    private static Map<String, Object> with(Map<String, Object> told, String key, Object value) {
        var changed = new HashMap<>(told);
        changed.put(key, value);
        return changed;
    }
}
