package org.forthwith.casefile;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.forthwith.casefile.Device.Stage;
import org.forthwith.casefile.Verdict.No;
import org.forthwith.event.ExhibitEvent;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Happened;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;

/** The door to the devices of a case: what may happen to one next. Source: sections 3.11 and 3.14 of the domain notes. */
public final class Exhibits {

    /** What somebody says of a device. */
    public sealed interface Said {
        record Submitted() implements Said {}

        /** Whether priority is asked for: whoever is asked answers yes or no. */
        record Priority(boolean requested, Reason why) implements Said {}

        record Started() implements Said {}

        record Found() implements Said {}

        record Uploaded() implements Said {}

        record Returned(Reason why) implements Said {}
    }

    /** The same as somebody picks it out of a list. */
    public enum What {
        SUBMITTED,
        PRIORITY_REQUESTED,
        PRIORITY_NOT_REQUESTED,
        EXAMINATION_STARTED,
        MATERIAL_FOUND,
        MATERIAL_UPLOADED,
        RETURNED;

        /** A decision about priority and a return are said with a reason. */
        public boolean needsReason() {
            return this == PRIORITY_REQUESTED || this == PRIORITY_NOT_REQUESTED || this == RETURNED;
        }

        /** Throws where a reason is needed and there is none. */
        public Said said(Optional<Reason> why) {
            return switch (this) {
                case SUBMITTED -> new Said.Submitted();
                case PRIORITY_REQUESTED -> new Said.Priority(true, why.orElseThrow());
                case PRIORITY_NOT_REQUESTED -> new Said.Priority(false, why.orElseThrow());
                case EXAMINATION_STARTED -> new Said.Started();
                case MATERIAL_FOUND -> new Said.Found();
                case MATERIAL_UPLOADED -> new Said.Uploaded();
                case RETURNED -> new Said.Returned(why.orElseThrow());
            };
        }
    }

    /** @param happened when the device was seized, which may be before it is recorded */
    public record Seizure(UUID id, String label, Happened happened) {}

    public Verdict seize(CaseFile file, Seizure seizure, Map<UUID, Device> devices, Instant now) {
        String label = seizure.label().strip();
        if (label.isEmpty()) {
            return new No("no-label", "Say how the exhibit is marked.");
        }
        if (devices.values().stream().anyMatch(device -> device.label().equals(label))) {
            return new No("label-taken", "There is an exhibit with this mark already.");
        }
        Happened when = seizure.happened();
        return when.objection(file.opened().at(), "the case was received", now)
                .<Verdict>map(no -> new No(no.code(), no.because()))
                .orElseGet(() ->
                        Verdict.done(new ExhibitEvent.DeviceSeized(file.id(), now, seizure.id(), label, when.said())));
    }

    // [impl->req~a-device-goes-back-unexamined-by-a-supervisor~1]
    public Verdict say(CaseId caseId, Device device, Said said, Actor by, Instant now) {
        return switch (said) {
            case Said.Submitted submitted ->
                device.stage() == Stage.SEIZED
                        ? Verdict.done(new ExhibitEvent.DeviceSubmitted(caseId, now, device.id()))
                        : wrongStage();
            case Said.Priority priority ->
                device.stage() == Stage.SUBMITTED
                        ? Verdict.done(new ExhibitEvent.PriorityDecided(
                                caseId,
                                now,
                                device.id(),
                                priority.requested(),
                                priority.why().text()))
                        : wrongStage();
            case Said.Started started ->
                device.stage() == Stage.SUBMITTED
                        ? Verdict.done(new ExhibitEvent.ExaminationStarted(caseId, now, device.id()))
                        : wrongStage();
            case Said.Found found ->
                device.stage() == Stage.UNDER_EXAMINATION && !device.waitsForUpload()
                        ? Verdict.done(new ExhibitEvent.MaterialFound(caseId, now, device.id()))
                        : wrongStage();
            case Said.Uploaded uploaded ->
                device.waitsForUpload()
                        ? Verdict.done(new ExhibitEvent.MaterialUploaded(caseId, now, device.id()))
                        : wrongStage();
            case Said.Returned returned -> returned(caseId, device, returned, by, now);
        };
    }

    private static Verdict returned(CaseId caseId, Device device, Said.Returned said, Actor by, Instant now) {
        boolean examined = device.stage() == Stage.UNDER_EXAMINATION;
        if (device.stage() == Stage.RETURNED) {
            return wrongStage();
        }
        return examined || by.is(Role.SUPERVISOR) || by.is(Role.INSPECTOR)
                ? Verdict.done(new ExhibitEvent.DeviceReturned(
                        caseId, now, device.id(), examined, said.why().text()))
                : new No("supervisor-only", "A device goes back unexamined only when a supervisor says so.");
    }

    private static No wrongStage() {
        return new No("no-such-step", "That is not what comes next for this device.");
    }
}
