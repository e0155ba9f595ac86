package org.forthwith.desk.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns whatever was thrown into a problem. Only a fault gets a number and a line in the log; a badly made request is no news. */
// [impl->req~fault-shows-a-number-only~1]
public final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private Faults() {}

    public static void raise(Throwable thrown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
            return;
        }
        var problem = Kind.of(thrown);
        if (problem.status().is5xxServerError()) {
            var incident = recorded(thrown, place(request));
            new Raised(problem, incident).send(request, response);
        } else {
            Raised.raise(problem, request, response);
        }
    }

    /** Writes a fault to the log, by its kinds and places alone, and gives the number under which it stands there. */
    public static String recorded(Throwable thrown, String where) {
        var incident = Incident.next().number();
        LOG.error("incident {} at {}: {}", incident, where, Trace.of(thrown));
        return incident;
    }

    /** The door, not the address: an address may carry what somebody searched for. */
    private static String place(HttpServletRequest request) {
        var door = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return request.getMethod() + " " + (door == null ? "before any page" : door);
    }
}
