package org.forthwith.desk.casepage;

import java.util.stream.Stream;
import org.forthwith.casefile.CaseFile;
import org.forthwith.casefile.Device;
import org.forthwith.casefile.Exhibits.What;
import org.forthwith.casefile.State;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.part.Line;
import org.forthwith.desk.reading.CaseView;

/** Puts into words what there is to do after an arrest. */
record ReleaseDrawing(Words words) {

    ReleaseSheet draw(CaseView view) {
        CaseFile file = view.file();
        boolean onBail = file.state() == State.BAIL;
        return new ReleaseSheet(
                onBail,
                onBail || file.state() == State.RUI,
                Device.of(view.story()).values().stream().map(this::device).toList());
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
