package org.forthwith.subject.canonical;

import java.util.Locale;
import java.util.regex.Pattern;
import org.forthwith.subject.Form;
import org.forthwith.subject.MailProvider;
import org.forthwith.subject.MailProviders;

/**
 * A mail address: without capitals, with the domain as the name system holds it. Dots and tags are taken out only where the provider
 * says that they mean nothing; a search takes out tags everywhere.
 */
record MailAddress(MailProviders providers) {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:[^<>]*<)?(?:mailto:)?(?<local>[^\\s@<>(),;:\"\\\\\\[\\]]{1,64})@(?<domain>[^\\s@<>?]{1,253})>?");
    private static final MailProvider UNKNOWN = new MailProvider("", false, "+", false);

    Form form(String text) {
        var parts = ADDRESS.matcher(text.toLowerCase(Locale.ROOT));
        return parts.matches()
                ? DomainName.ascii(parts.group("domain"))
                        .map(domain -> form(parts.group("local"), domain))
                        .orElse(Form.UNREADABLE)
                : Form.UNREADABLE;
    }

    private Form form(String local, String domain) {
        var provider = providers.of(domain);
        var asWritten = local + "@" + domain;
        return new Form(
                provider.filter(MailProvider::declared)
                        .map(rule -> mailbox(local, domain, rule))
                        .orElse(asWritten),
                mailbox(local, domain, provider.orElse(UNKNOWN)));
    }

    private static String mailbox(String local, String domain, MailProvider rule) {
        var tag = rule.tag().isEmpty() ? -1 : local.indexOf(rule.tag());
        var name = tag > 0 ? local.substring(0, tag) : local;
        var bare = rule.ignoresDots() ? name.replace(".", "") : name;
        var held = rule.mailboxDomain().isEmpty() ? domain : rule.mailboxDomain();
        return (bare.isEmpty() ? local : bare) + "@" + held;
    }
}
