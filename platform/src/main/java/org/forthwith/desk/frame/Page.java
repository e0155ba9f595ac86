package org.forthwith.desk.frame;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;

/** One template with its frame. Drawn to the end before the first byte is sent, so that a fault cannot leave half a page. */
record Page(TemplateEngine templates, Frames frames, String template) implements View {

    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

    @Override
    public String getContentType() {
        return HTML;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var values = new HashMap<String, Object>(model == null ? Map.of() : model);
        values.put("frame", frames.round(request));
        var drawn = new Utf8ByteOutput();
        templates.render(template, values, drawn);
        response.setContentType(HTML);
        response.setContentLength(drawn.getContentLength());
        drawn.writeTo(response.getOutputStream());
    }
}
