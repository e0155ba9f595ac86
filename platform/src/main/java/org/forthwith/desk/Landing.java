package org.forthwith.desk;

import java.util.List;
import java.util.stream.Collectors;
import org.forthwith.access.ForceMap;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.part.Line;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Says who you are, for which force you act and in which roles: the first thing to check when something is not shown. */
@Controller
public final class Landing {

    private final Words words;
    private final ForceMap forces;

    public Landing(Words words, ForceMap forces) {
        this.words = words;
        this.forces = forces;
    }

    @GetMapping("/")
    ModelAndView landing(Actor actor) {
        return new ModelAndView("landing").addObject("name", actor.name()).addObject("lines", lines(actor));
    }

    private List<Line> lines(Actor actor) {
        return List.of(
                new Line(words.say("landing.force"), forces.nameOf(actor.force())),
                new Line(words.say("landing.roles"), roles(actor)),
                new Line(words.say("landing.reach"), reach(actor)));
    }

    private String roles(Actor actor) {
        return actor.roles().stream().sorted().map(this::role).collect(Collectors.joining(", "));
    }

    private String role(Role role) {
        return words.say("role." + role.name());
    }

    private String reach(Actor actor) {
        return actor.reach().stream().map(forces::nameOf).sorted().collect(Collectors.joining(", "));
    }
}
