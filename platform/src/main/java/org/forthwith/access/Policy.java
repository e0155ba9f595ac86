package org.forthwith.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.forthwith.kernel.Actor;

/** Who may walk through each door. A door that is not on the list is shut for everybody. */
// [impl->req~every-route-has-a-rule~1]
public final class Policy {

    private final List<Rule> rules;
    private final Map<Route, Rule> byRoute;

    /** Throws when a door is listed twice. */
    public Policy(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        this.byRoute = rules.stream().collect(Collectors.toUnmodifiableMap(Rule::route, Function.identity()));
    }

    public List<Rule> rules() {
        return rules;
    }

    public Set<Route> routes() {
        return byRoute.keySet();
    }

    public Optional<Who> whoMay(Route route) {
        return Optional.ofNullable(byRoute.get(route)).map(Rule::who);
    }

    public boolean admits(Actor actor, Route route) {
        return whoMay(route).filter(who -> who.admits(actor)).isPresent();
    }
}
