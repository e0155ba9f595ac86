package org.forthwith.subject.canonical;

import java.nio.charset.StandardCharsets;
import org.forthwith.subject.Form;
import org.forthwith.subject.Forms;
import org.forthwith.subject.MailProviders;
import org.forthwith.subject.Mention;
import org.jspecify.annotations.Nullable;

/** The canonical form of every kind of identifier. Safe for many threads at once. */
public final class CanonicalForms implements Forms {

    private final MailAddress mail;

    public CanonicalForms(MailProviders providers) {
        mail = new MailAddress(providers);
    }

    // [impl->req~unreadable-equals-nothing~1]
    @Override
    public Form of(Mention mention) {
        var text = PlainText.of(mention.written());
        var form = text.isEmpty() ? Form.UNREADABLE : form(text, mention);
        return fits(form.canonical()) && fits(form.searchForm()) ? form : Form.UNREADABLE;
    }

    private static boolean fits(@Nullable String text) {
        return text == null || text.getBytes(StandardCharsets.UTF_8).length <= Form.LONGEST;
    }

    // [impl->req~two-writings-of-one-thing-are-equal~1]
    private Form form(String text, Mention mention) {
        return switch (mention.kind()) {
            case PHONE -> Telephone.form(text, mention.hint());
            case EMAIL -> mail.form(text);
            case USERNAME -> AccountName.ofUser(text, mention.platform());
            case ACCOUNT_ID -> AccountName.ofAccount(text, mention.platform());
            case IP_ADDRESS -> IpAddress.form(text);
            case DEVICE -> DeviceNumber.form(text, mention.hint());
            case URL -> WebLink.form(text);
            case FILE_HASH -> FileHash.form(text, mention.hint());
            case ADDRESS -> PostalAddress.form(text, mention.hint());
            case VEHICLE_MARK -> VehicleMark.form(text);
            case PERSON -> PersonDescription.form(text);
        };
    }
}
