package org.forthwith.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.forthwith.access.Policy;
import org.forthwith.access.Route;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** The policy and the platform name the same doors: none without a rule, no rule without a door. */
class FrontDoorTest {

    private final List<RunningPlatform> platforms = List.of(RunningPlatform.demo(), TestProvider.platform());
    private final Set<Route> policy = platforms.getFirst().part(Policy.class).routes();

    // [itest->req~every-route-has-a-rule~1]
    @Test
    void every_page_and_every_call_has_a_rule() {
        for (var platform : platforms) {
            assertThat(pages(platform)).isNotEmpty().isSubsetOf(policy);
        }
    }

    // [itest->req~every-route-has-a-rule~1]
    @Test
    void every_address_that_is_answered_before_any_page_has_a_rule() {
        for (var platform : platforms) {
            assertThat(SecurityDoors.of(platform))
                    .isNotEmpty()
                    .allMatch(door -> policy.stream().anyMatch(rule -> same(rule, door)));
        }
    }

    // [itest->req~every-route-has-a-rule~1]
    @Test
    void no_rule_is_left_of_a_door_that_is_gone() {
        var doors = new HashSet<Route>();
        for (var platform : platforms) {
            doors.addAll(pages(platform));
            doors.addAll(SecurityDoors.of(platform));
        }

        assertThat(policy).allMatch(rule -> doors.stream().anyMatch(door -> same(rule, door)));
    }

    @Test
    void pages_are_found_in_no_other_way_than_by_the_tables_that_are_compared() {
        for (var platform : platforms) {
            for (var mapping :
                    platform.house().getBeansOfType(HandlerMapping.class).values()) {
                if (mapping instanceof AbstractUrlHandlerMapping addresses) {
                    assertThat(addresses.getHandlerMap())
                            .as(mapping.getClass().getName())
                            .isEmpty();
                }
            }
        }
    }

    private static Set<Route> pages(RunningPlatform platform) {
        return platform.house().getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(page -> routes(page).stream())
                .collect(Collectors.toSet());
    }

    private static Set<Route> routes(RequestMappingInfo page) {
        var named =
                page.getMethodsCondition().getMethods().stream().map(Enum::name).collect(Collectors.toSet());
        var methods = named.isEmpty() ? Set.of("*") : named;
        return page.getPatternValues().stream()
                .flatMap(path -> methods.stream().map(method -> new Route(method, path)))
                .collect(Collectors.toSet());
    }

    private static boolean same(Route rule, Route door) {
        return rule.path().equals(door.path())
                && (door.method().equals("*") || rule.method().equals(door.method()));
    }
}
