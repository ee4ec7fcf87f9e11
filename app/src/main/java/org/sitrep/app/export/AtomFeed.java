package org.sitrep.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Comparator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.sitrep.model.Place;

/// Writes a feed as Atom (RFC 4287), with the places of events as GeoRSS points.
final class AtomFeed {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String GEORSS = "http://www.georss.org/georss";
  private static final String ENCODING = "UTF-8";

  private final XMLStreamWriter xml;

  private AtomFeed(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static void write(OutputStream out, Feed feed) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, ENCODING);
      new AtomFeed(xml).feed(feed);
      xml.close();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
    }
  }

  private void feed(Feed feed) throws XMLStreamException {
    xml.writeStartDocument(ENCODING, "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeNamespace("georss", GEORSS);
    xml.writeAttribute("xml:lang", Characters.xml(feed.language()));
    text("id", feed.id());
    text("title", Feed.NAME);
    text("updated", instant(latest(feed)));
    link("self", feed.self());
    link("alternate", feed.home() + "/");
    xml.writeStartElement("author");
    text("name", Feed.NAME);
    xml.writeEndElement();
    for (FeedEntry entry : feed.entries()) {
      entry(entry);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void entry(FeedEntry entry) throws XMLStreamException {
    xml.writeStartElement("entry");
    text("id", entry.id());
    text("title", Characters.oneLine(entry.title()));
    link("alternate", entry.url());
    text("published", instant(entry.published()));
    text("updated", instant(entry.updated()));
    category("type", entry.event().type(), entry.tags().getFirst());
    category("status", entry.event().status().id(), entry.tags().getLast());
    if (entry.event().place().isPresent()) {
      point(entry.event().place().get());
    }
    xml.writeStartElement("content");
    xml.writeAttribute("type", "html");
    xml.writeCharacters(Characters.xml(FeedText.html(entry)));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void text(String element, String value) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(Characters.xml(value));
    xml.writeEndElement();
  }

  private void link(String relation, String address) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", Characters.xml(address));
  }

  private void category(String scheme, String term, String label) throws XMLStreamException {
    xml.writeEmptyElement("category");
    xml.writeAttribute("scheme", "urn:sitrep:" + scheme);
    xml.writeAttribute("term", Characters.xml(term));
    xml.writeAttribute("label", Characters.xml(label));
  }

  private void point(Place place) throws XMLStreamException {
    xml.writeStartElement("georss:point");
    xml.writeCharacters(Numbers.text(place.lat()) + " " + Numbers.text(place.lon()));
    xml.writeEndElement();
  }

  private static LocalDate latest(Feed feed) {
    return feed.entries().stream()
        .map(FeedEntry::updated)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.EPOCH);
  }

  private static String instant(LocalDate day) {
    return day + "T00:00:00Z";
  }
}
