package org.forthwith.desk.reading;

import java.util.Optional;
import java.util.stream.Stream;
import org.forthwith.casefile.Device;
import org.forthwith.desk.frame.Words;
import org.forthwith.obligation.Duty;

/** What each clock of a case is about, in words: a child, a link, a device, another clock. */
public final class About {

    private final CaseView view;
    private final Children children;
    private final Words words;

    public About(CaseView view, Children children, Words words) {
        this.view = view;
        this.children = children;
        this.words = words;
    }

    /** Empty when it is about the case as a whole. */
    // [impl->req~a-clock-says-what-it-is-about~1]
    public Optional<String> of(Duty duty) {
        return Optional.ofNullable(duty.about())
                .flatMap(id -> Stream.of(children.named(id), link(id), device(id), clock(id))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private Optional<String> link(String id) {
        return view.links().stream()
                .filter(link -> link.id().value().toString().equals(id))
                .map(link -> words.say(
                        "clock.about-link",
                        link.disclosed().reference(),
                        link.disclosed().force()))
                .findFirst();
    }

    private Optional<String> device(String id) {
        return Device.of(view.story()).values().stream()
                .filter(device -> device.id().toString().equals(id))
                .map(device -> words.say("clock.about-device", device.label()))
                .findFirst();
    }

    /** A duty goes by its clock and the entry that opened it, where something is about it. */
    private Optional<String> clock(String id) {
        return view.duties().stream()
                .filter(duty -> id.equals(duty.clock() + " " + duty.openedBy()))
                .map(duty -> words.say("clock.about-clock", duty.clock()))
                .findFirst();
    }
}
