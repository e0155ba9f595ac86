package org.forthwith.desk.casepage;

import java.util.stream.Stream;
import org.forthwith.bail.Bail;
import org.forthwith.bail.Release;
import org.forthwith.casefile.Device;
import org.forthwith.casefile.Exhibits.What;
import org.forthwith.desk.casepage.ReleaseSheet.OfCourt;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.part.Line;
import org.forthwith.desk.reading.CaseView;
import org.forthwith.obligation.Timetable;
import org.forthwith.reference.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Puts into words what there is to do after an arrest. */
record ReleaseDrawing(Timetable timetable, Words words) {

    ReleaseSheet draw(CaseView view) {
        Release release = Release.of(view.story());
        return new ReleaseSheet(
                release.bail() != null && limited(view),
                limited(view) ? court(release.bail()) : null,
                release.lasts(),
                Device.of(view.story()).values().stream().map(this::device).toList());
    }

    private @Nullable OfCourt court(@Nullable Bail bail) {
        if (bail == null) {
            return null;
        }
        if (bail.courtAsked() != null) {
            return new OfCourt("bail-court-refusal", words.say("acts.court-refused"));
        }
        return bail.courtCanBeAsked() ? new OfCourt("bail-court", words.say("acts.court-asked")) : null;
    }

    /** Bail has limits by the law of England and Wales alone. */
    private boolean limited(CaseView view) {
        return timetable.calendars().law(view.file().opened().force()) == Jurisdiction.ENGLAND_AND_WALES;
    }

    private ReleaseSheet.Device device(Device device) {
        return new ReleaseSheet.Device(
                device.id().toString(),
                device.label(),
                words.say("device.stage." + device.stage().name()),
                next(device)
                        .map(what -> new Line(what.name(), words.say("device.said." + what.name())))
                        .toList());
    }

    private static Stream<What> next(Device device) {
        Stream<What> next = switch (device.stage()) {
            case SEIZED -> Stream.of(What.SUBMITTED, What.RETURNED);
            case SUBMITTED ->
                Stream.of(
                        What.EXAMINATION_STARTED, What.PRIORITY_REQUESTED, What.PRIORITY_NOT_REQUESTED, What.RETURNED);
            case UNDER_EXAMINATION ->
                device.waitsForUpload() ? Stream.of(What.RETURNED) : Stream.of(What.MATERIAL_FOUND, What.RETURNED);
            case RETURNED -> Stream.of();
        };
        return device.waitsForUpload() ? Stream.concat(Stream.of(What.MATERIAL_UPLOADED), next) : next;
    }
}
