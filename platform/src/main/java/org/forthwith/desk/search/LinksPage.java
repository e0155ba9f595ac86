package org.forthwith.desk.search;

import org.forthwith.desk.store.LinkList;
import org.forthwith.kernel.Actor;
import org.forthwith.ledger.Decisions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Pairs of cases that wait for a decision, and values that too many cases know to be shown in pairs: those of one force for its officers, those of a region for its lead. */
@Controller
public final class LinksPage {

    private static final int MOST = 200;

    private final LinkList links;
    private final Decisions decisions;

    public LinksPage(LinkList links, Decisions decisions) {
        this.links = links;
        this.decisions = decisions;
    }

    @GetMapping("/links")
    ModelAndView open(Actor by) {
        return new ModelAndView("links")
                .addObject("rows", decisions.look(by, () -> links.open(MOST)))
                .addObject("hubs", decisions.look(by, () -> links.hubs(MOST)));
    }
}
