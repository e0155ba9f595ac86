package org.forthwith.referral.source;

import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;

/** One file of a tip: its digest and where it came from. The file itself and its name are not read. */
final class TipFile {

    private final Draft draft;

    TipFile(Draft draft) {
        this.draft = draft;
    }

    void read(Json file) {
        Json digest = file.get("verificationHash");
        draft.found(IdentifierKind.FILE_HASH, Tips.said(digest), PersonRole.INCIDENT, digest.pointer());
        new TipCapture(draft, PersonRole.INCIDENT).read(file);
        for (Json entry : file.get("espMetadata").wrappedIn("metadatas")) {
            Json value = entry.get("value");
            draft.mined(value.text(), PersonRole.INCIDENT, value.pointer());
            entry.passOver("name");
        }
        TipText.mine(file, draft, PersonRole.INCIDENT);
        draft.mark("viewed by the platform", Tips.said(file.get("viewedByEsp")));
        draft.mark("industry classification", Tips.said(file.get("industryClassification")));
        file.passOver("filename", "originalFilename", "submittalId", "ncmecTags");
    }
}
