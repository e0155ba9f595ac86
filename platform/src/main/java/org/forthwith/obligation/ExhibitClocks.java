package org.forthwith.obligation;

import static org.forthwith.obligation.Term.ORDINARY;

import java.util.List;
import java.util.stream.Stream;
import org.forthwith.event.ExhibitEvent;
import org.forthwith.obligation.ClockChange.Start;
import org.forthwith.obligation.ClockChange.Stop;

/** Which clocks run while a device waits, each device for itself. Source: section 3.14 of the domain notes, K40 to K42; scenario A17. */
final class ExhibitClocks {

    private static final String SUBMIT = "K40";
    /** Somebody is asked whether to ask for priority; whoever answers has answered. */
    private static final String ASK_FOR_PRIORITY = "K41";

    private static final String EXAMINE = "K41b";
    private static final String UPLOAD = "K42";

    private ExhibitClocks() {}

    // [impl->req~each-device-has-its-clocks~1]
    static List<ClockChange> of(ExhibitEvent event) {
        String device = event.deviceId().toString();
        return switch (event) {
            case ExhibitEvent.DeviceSeized seized -> List.of(new Start(SUBMIT, ORDINARY, device));
            case ExhibitEvent.DeviceSubmitted submitted ->
                List.of(
                        new Stop(SUBMIT, device, "it was submitted"),
                        new Start(ASK_FOR_PRIORITY, ORDINARY, device),
                        new Start(EXAMINE, ORDINARY, device));
            case ExhibitEvent.PriorityDecided decided ->
                List.of(new Stop(ASK_FOR_PRIORITY, device, "somebody decided whether to ask for priority"));
            case ExhibitEvent.ExaminationStarted started -> waited(device, "its examination started");
            case ExhibitEvent.MaterialFound found -> List.of(new Start(UPLOAD, ORDINARY, device));
            case ExhibitEvent.MaterialUploaded uploaded -> List.of(new Stop(UPLOAD, device, "it was uploaded"));
            case ExhibitEvent.DeviceReturned returned ->
                Stream.concat(
                                Stream.of(new Stop(SUBMIT, device, "it was returned")),
                                waited(device, "it was returned").stream())
                        .toList();
        };
    }

    private static List<ClockChange> waited(String device, String because) {
        return List.of(new Stop(ASK_FOR_PRIORITY, device, because), new Stop(EXAMINE, device, because));
    }
}
