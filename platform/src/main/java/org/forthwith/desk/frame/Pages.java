package org.forthwith.desk.frame;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Locale;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the template of a page by its name. Templates are compiled with the platform; a page never meets one that does not fit it. */
public final class Pages implements ViewResolver {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Frames frames;

    public Pages(Frames frames) {
        this.frames = frames;
    }

    @Override
    public View resolveViewName(String name, Locale locale) {
        return new Page(templates, frames, name + ".jte");
    }
}
