package org.forthwith.app.web;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.forthwith.access.Route;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * The addresses that are answered before any page is looked for: signing in, signing out, the sample provider. Found by looking into
 * the filters themselves; one counts when the chain that it stands in is used for its address. A method of {@code *} means that the
 * filter does not say.
 */
final class SecurityDoors {

    /** How such an address writes itself: {@code PathPattern [POST /sign-out]}. */
    private static final Pattern WRITTEN = Pattern.compile("PathPattern \\[(?:([A-Z]+) )?(\\S+)]");

    private SecurityDoors() {}

    static Set<Route> of(RunningPlatform platform) {
        var doors = new HashSet<Route>();
        for (var chain : platform.part(FilterChainProxy.class).getFilterChains()) {
            chain.getFilters().forEach(filter -> collect(filter, chain, doors));
        }
        return doors;
    }

    private static void collect(Object filter, SecurityFilterChain chain, Set<Route> doors) {
        var seen = Collections.newSetFromMap(new IdentityHashMap<Object, Boolean>());
        Deque<Object> open = new ArrayDeque<>(Set.of(filter));
        while (!open.isEmpty()) {
            var thing = open.pop();
            if (!seen.add(thing)) {
                continue;
            }
            if (thing instanceof PathPatternRequestMatcher address) {
                var route = route(address.toString());
                if (chain.matches(request(route))) {
                    doors.add(route);
                }
            } else if (thing instanceof Collection<?> several) {
                several.stream().filter(one -> one != null).forEach(open::push);
            } else if (thing.getClass().getName().startsWith("org.springframework.security.")) {
                fields(thing.getClass()).forEach(field -> push(field, thing, open));
            }
        }
    }

    private static Route route(String written) {
        var found = WRITTEN.matcher(written);
        if (!found.matches()) {
            throw new AssertionError("an address that writes itself in another way: " + written);
        }
        return new Route(found.group(1) == null ? "*" : found.group(1), found.group(2));
    }

    private static MockHttpServletRequest request(Route route) {
        return new MockHttpServletRequest(route.method().equals("*") ? "GET" : route.method(), route.path());
    }

    private static Collection<Field> fields(Class<?> kind) {
        var fields = new HashSet<Field>();
        for (Class<?> at = kind; at != null && at != Object.class; at = at.getSuperclass()) {
            Arrays.stream(at.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers())
                            && !field.getType().isPrimitive())
                    .forEach(fields::add);
        }
        return fields;
    }

    private static void push(Field field, Object thing, Deque<Object> open) {
        try {
            if (field.getDeclaringClass().getName().startsWith("org.springframework.security.")
                    && field.trySetAccessible()) {
                var value = field.get(thing);
                if (value != null) {
                    open.push(value);
                }
            }
        } catch (IllegalAccessException closed) {
            throw new AssertionError(closed);
        }
    }
}
