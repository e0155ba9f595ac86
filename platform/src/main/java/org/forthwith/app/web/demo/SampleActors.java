package org.forthwith.app.web.demo;

import java.util.List;
import java.util.Set;
import org.forthwith.kernel.Actor;

/** The sample log-ins as people who act: what they have done in the invented years stands under the names that visitors sign in with. */
public final class SampleActors {

    private SampleActors() {}

    public static List<Actor> all() {
        return new SamplePeople()
                .everybody().stream()
                        .map(person -> new Actor(
                                person.id(),
                                person.name(),
                                person.force(),
                                Set.copyOf(person.roles()),
                                Set.of(person.force())))
                        .toList();
    }
}
