package org.forthwith.desk.replay;

import java.time.InstantSource;
import java.time.LocalDate;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.desk.replay.Trial.Outcome;
import org.forthwith.desk.replay.Trial.Wanted;
import org.forthwith.kernel.Actor;
import org.forthwith.oversight.Replay;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Tries a rule set on the past, and shows what it would have said; or hands it out as a file. Nothing of it is kept. */
@Controller
public final class ReplayPage {

    private static final MediaType CSV = new MediaType("text", "csv");

    private final Trial trial;
    private final InstantSource clock;

    public ReplayPage(Trial trial, InstantSource clock) {
        this.trial = trial;
        this.clock = clock;
    }

    /** The last twelve months. */
    @GetMapping("/replay")
    ModelAndView blank(Actor reader) {
        var today = CivilCalendar.day(clock.instant());
        var wanted = new Wanted(CandidateRules.ACTIVE, "", today.minusYears(1), today.plusDays(1));
        return drawn(reader, wanted, null, null);
    }

    @PostMapping("/replay")
    Object run(
            Actor reader,
            @RequestParam(defaultValue = "") String ruleSet,
            @RequestParam(defaultValue = "") String dmn,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(defaultValue = "page") String as) {
        var wanted = new Wanted(ruleSet.isBlank() ? CandidateRules.ACTIVE : ruleSet, dmn, from, to);
        return switch (trial.run(wanted, reader)) {
            case Outcome.Done done -> shown(reader, wanted, done.replay(), as);
            case Outcome.Not not -> drawn(reader, wanted, null, not.because());
        };
    }

    private static Object shown(Actor reader, Wanted wanted, Replay replay, String as) {
        return switch (as) {
            case "csv" -> file("replay.csv", CSV, ReplayCsv.bytes(replay));
            case "json" -> file("replay.json", MediaType.APPLICATION_JSON, ReplayJson.bytes(replay));
            default -> drawn(reader, wanted, replay, null);
        };
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        var download = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .body(bytes);
    }

    private static ModelAndView drawn(Actor reader, Wanted wanted, @Nullable Replay replay, @Nullable String because) {
        return new ModelAndView("replay")
                .addObject("wanted", wanted)
                .addObject("because", because)
                .addObject("found", replay == null ? null : ReplaySheet.of(replay, reader));
    }
}
