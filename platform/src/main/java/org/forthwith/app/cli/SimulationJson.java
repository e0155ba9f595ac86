package org.forthwith.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.forthwith.app.simulate.Count;
import org.forthwith.app.simulate.Ended;
import org.forthwith.app.simulate.Simulation.Played;
import org.forthwith.app.simulate.invariant.Broken;
import tools.jackson.databind.json.JsonMapper;

/** A simulation as one JSON object. */
final class SimulationJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SimulationJson() {}

    static String of(Played played, long milliseconds) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("seed", played.play().seed());
        all.put("from", played.play().scale().start().toString());
        all.put("days", played.play().scale().days());
        all.put("forces", played.play().scale().forces());
        all.put("held", played.held());
        all.put("milliseconds", milliseconds);
        count(all, played.count());
        all.put("open", played.open());
        played.broken().ifPresent(world -> all.put("broken", broken(played, world)));
        return JSON.writeValueAsString(all);
    }

    private static void count(Map<String, Object> all, Count count) {
        all.put("steps", count.steps());
        all.put("events", count.events());
        all.put("cases", count.cases());
        all.put("reports", count.reports());
        all.put("warnings", count.rungs());
        all.put("breaches", count.breaches());
        all.put("refusals", count.refusals());
        all.put("grades", count.grades());
        all.put("lowerings", count.lowerings());
        all.put("links", count.links());
        all.put("closed", count.closed());
        all.put("reopened", count.reopened());
        all.put("restarts", count.restarts());
        all.put("fingerprint", Long.toHexString(count.fingerprint()));
    }

    private static Map<String, Object> broken(Played played, Ended world) {
        Broken broken = world.broken().orElseThrow();
        Map<String, Object> what = new LinkedHashMap<>();
        what.put("world", world.world());
        what.put("step", world.count().steps());
        what.put("at", world.at().toString());
        what.put("invariant", broken.invariant());
        what.put("found", broken.found());
        what.put("again", SimulationWords.again(played.play(), world));
        return what;
    }
}
