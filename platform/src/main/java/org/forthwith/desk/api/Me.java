package org.forthwith.desk.api;

import java.util.List;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a program on whose behalf it acts. */
@RestController
public final class Me {

    /** Somebody who acts, as programs see them; lists are in order. */
    record Acting(String id, String name, String force, List<String> roles, List<String> reach) {

        static Acting of(Actor actor) {
            return new Acting(
                    actor.id(),
                    actor.name(),
                    actor.force().value(),
                    actor.roles().stream().sorted().map(Enum::name).toList(),
                    actor.reach().stream().sorted().map(ForceCode::value).toList());
        }
    }

    @GetMapping("/api/v1/me")
    Acting me(Actor actor) {
        return Acting.of(actor);
    }
}
