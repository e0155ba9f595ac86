package org.forthwith.desk.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Says every problem: to a person as a page, to a program as RFC 9457 has it. */
@Controller
public final class ProblemPages implements ErrorController {

    private static final String COME_AGAIN_IN_SECONDS = "5";

    private final ProblemDetails details;
    private final JsonMapper json;

    public ProblemPages(ProblemDetails details, JsonMapper json) {
        this.details = details;
        this.json = json;
    }

    @RequestMapping("/error")
    @Nullable
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var raised = Raised.in(request, response.getStatus());
        if (raised.problem() == Problem.UNAVAILABLE || raised.problem() == Problem.TOO_MANY) {
            response.setHeader(HttpHeaders.RETRY_AFTER, COME_AGAIN_IN_SECONDS);
        }
        if (Asker.isPerson(request)) {
            return page(raised);
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), details.of(raised));
        return null;
    }

    @GetMapping("/problems/{type}")
    @Nullable
    ModelAndView explain(@PathVariable String type, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var problem = Problem.named(type);
        if (problem.isEmpty()) {
            Raised.raise(Problem.NOT_FOUND, request, response);
            return null;
        }
        return page(new Raised(problem.get(), null));
    }

    private static ModelAndView page(Raised raised) {
        return new ModelAndView("problem")
                .addObject("problem", raised.problem())
                .addObject("incident", raised.incident());
    }
}
