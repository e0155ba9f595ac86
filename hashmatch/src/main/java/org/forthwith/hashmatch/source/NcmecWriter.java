package org.forthwith.hashmatch.source;

import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.forthwith.hashmatch.list.Change;
import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Hash;

/** Writes a list in the form of NCMEC's hash sharing, version 2, so that peers read it who read that. The protocol knows no SHA-256: those are left out. */
// [impl->req~a-list-is-shared~1]
public final class NcmecWriter {

    /** So many entries stand on a page. */
    public static final int PAGE = 1_000;

    private static final String NAMESPACE = "https://hashsharing.ncmec.org/hashsharing/v2";

    private final XMLStreamWriter xml;
    private final Member member;

    private NcmecWriter(XMLStreamWriter xml, Member member) {
        this.xml = xml;
        this.member = member;
    }

    /**
     * Writes one page.
     *
     * @param listed what can be told to peers, at most {@link #PAGE} of it
     * @param next where the next page is, such as {@code /v2/entries?start=1001}; empty when this is the last
     */
    public static void page(OutputStream out, Member member, List<Listed> listed, String next)
            throws XMLStreamException {
        boolean told = listed.size() <= PAGE;
        for (Listed one : listed) {
            told &= one.whyNot().isEmpty();
        }
        if (!told) {
            throw new IllegalArgumentException("A page has up to " + PAGE + " entries that can be told to peers.");
        }
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        new NcmecWriter(xml, member).page(listed, next);
    }

    private void page(List<Listed> listed, String next) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("queryResult");
        xml.writeDefaultNamespace(NAMESPACE);
        all("images", Medium.IMAGE, listed);
        all("videos", Medium.VIDEO, listed);
        if (!next.isEmpty()) {
            xml.writeStartElement("paging");
            text("next", next);
            xml.writeEndElement();
        }
        xml.writeEndDocument();
        xml.flush();
    }

    private void all(String element, Medium medium, List<Listed> listed) throws XMLStreamException {
        List<Listed> own = new ArrayList<>();
        Instant latest = Instant.MIN;
        for (Listed one : listed) {
            if (one.medium() == medium) {
                own.add(one);
                latest = one.at().isAfter(latest) ? one.at() : latest;
            }
        }
        xml.writeStartElement(element);
        xml.writeAttribute("count", Integer.toString(own.size()));
        if (!own.isEmpty()) {
            xml.writeAttribute("maxTimestamp", latest.toString());
        }
        for (Listed one : own) {
            one(one);
        }
        xml.writeEndElement();
    }

    /** An entry has its timestamp before its id, and one that has been deleted after it. */
    private void one(Listed listed) throws XMLStreamException {
        boolean deleted = listed.change() instanceof Change.Withdraw;
        String kind = listed.medium() == Medium.IMAGE ? "Image" : "Video";
        xml.writeStartElement(deleted ? "deleted" + kind : kind.toLowerCase(Locale.ROOT));
        member();
        if (listed.change() instanceof Change.Put put) {
            text("timestamp", listed.at().toString());
            text("id", put.key().key());
            entry(put.entry());
        } else {
            text("id", listed.change().key().key());
            text("timestamp", listed.at().toString());
        }
        xml.writeEndElement();
    }

    private void entry(Entry entry) throws XMLStreamException {
        if (!entry.code().isEmpty()) {
            text("classification", entry.code());
        }
        xml.writeStartElement("fingerprints");
        for (Hash hash : entry.hashes()) {
            if (hash.algorithm() != Algorithm.SHA256) {
                text(hash.algorithm().name().toLowerCase(Locale.ROOT), hash.hex());
            }
        }
        xml.writeEndElement();
    }

    private void member() throws XMLStreamException {
        xml.writeStartElement("member");
        xml.writeAttribute("id", member.number());
        xml.writeCharacters(member.name());
        xml.writeEndElement();
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
