package org.sitrep.app.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/// The dates that elements of the page tell: by properties, as times, or by the attributes of what
/// holds the article. Those count that stand near the headline or right behind the body, and never
/// those of teasers.
final class DateMarks {
  private static final int NEAR = 14;

  /// Code units of what a teaser says at least.
  private static final int TEASER = 24;

  private final Witnesses witnesses;
  private final Optional<Block> headline;
  private final Box body;
  private final Set<Element> changes = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Told<Moment>> published = new ArrayList<>();
  private final List<Told<Moment>> changed = new ArrayList<>();

  DateMarks(Witnesses witnesses, Optional<Block> headline, Box body) {
    this.witnesses = witnesses;
    this.headline = headline;
    this.body = body;
    witnesses.outline().marks().stream()
        .filter(mark -> mark.hint().is(Role.UPDATED))
        .forEach(mark -> changes.add(mark.element()));
    properties();
    times();
    holders();
  }

  List<Told<Moment>> published() {
    return published;
  }

  List<Told<Moment>> changed() {
    return changed;
  }

  private void properties() {
    property("datePublished", 4, published);
    property("dateCreated", 2, published);
    property("dateModified", 4, changed);
    property("dc:created", 4, published);
    property("dcterms:created", 4, published);
    property("dc:date", 3, published);
    property("dc:modified", 4, changed);
  }

  /// What the elements around the headline tell in their attributes.
  private void holders() {
    Box box = headline.map(witnesses.outline()::box).orElse(witnesses.outline().boxes().getFirst());
    while (box.number > 0) {
      for (String attribute : DateNames.HOLDERS) {
        Moments.read(box.element.attr(attribute))
            .ifPresent(moment -> published.add(new Told<>("time", moment, 3)));
      }
      box = witnesses.outline().around(box);
    }
  }

  private void property(String name, int trust, List<Told<Moment>> moments) {
    for (Mark mark : witnesses.marks(name)) {
      String by = mark.element().hasAttr("itemprop") ? "microdata" : "rdfa";
      Optional<Moment> moment = moment(mark.element());
      if (moment.isPresent() && isOwn(mark)) {
        moments.add(new Told<>(by, moment.get(), trust));
        return;
      }
    }
  }

  /// What the elements near the headline tell that are times or named for dates: the earliest is
  /// that of publication.
  private void times() {
    Optional<Moment> first = Optional.empty();
    Optional<Moment> last = Optional.empty();
    for (Mark mark : witnesses.outline().marks()) {
      Optional<Moment> moment =
          isDate(mark) && isOwn(mark) ? moment(mark.element()) : Optional.empty();
      if (moment.isPresent() && isChange(mark)) {
        changed.add(new Told<>("time", moment.get(), 3));
      } else if (moment.isPresent()) {
        first = first.filter(known -> !isBetter(moment.get(), known)).or(() -> moment);
        last = last.filter(known -> !known.before(moment.get())).or(() -> moment);
      }
    }
    first.ifPresent(moment -> published.add(new Told<>("time", moment, 3)));
    if (last.isPresent() && first.orElseThrow().before(last.get())) {
      changed.add(new Told<>("time", last.get(), 1));
    }
  }

  /// Whether a moment is earlier, or the same more exactly.
  private static boolean isBetter(Moment moment, Moment known) {
    boolean exact = moment.showsAs(known) && moment.exactness() > known.exactness();
    return exact || moment.before(known);
  }

  private static boolean isDate(Mark mark) {
    return mark.element().normalName().equals("time")
        || mark.hint().is(Role.DATE)
        || mark.hint().is(Role.UPDATED)
        || mark.element().hasAttr("pubdate");
  }

  private boolean isChange(Mark mark) {
    Box box = witnesses.outline().boxes().get(mark.box());
    boolean around = box.end - box.begin <= 1 && box.is(Role.UPDATED) && !box.is(Role.DATE);
    return mark.hint().is(Role.UPDATED)
        || isWithinChange(mark.element())
        || mark.element().attr("itemprop").contains("dateModified")
        || around;
  }

  /// Whether the element right around it, or the next, is named for a change.
  private boolean isWithinChange(Element element) {
    Element around = element.parent();
    for (int steps = 0; steps < 2 && around != null; steps++) {
      if (changes.contains(around)) {
        return true;
      }
      around = around.parent();
    }
    return false;
  }

  /// Whether it stands between a little above the headline and the body's first lines, or right
  /// behind the body, and outside of junk.
  private boolean isOwn(Mark mark) {
    if (witnesses.outline().boxes().get(mark.box()).junk) {
      return false;
    }
    int top = headline.map(block -> block.number() - 6).orElse(body.begin - NEAR);
    int first = Math.max(body.begin, headline.map(block -> block.number()).orElse(0)) + 4;
    boolean head = mark.block() >= top && mark.block() <= first && !isTeaser(mark);
    return head || mark.block() >= body.end && mark.block() <= body.end + 3 && !isTeaser(mark);
  }

  /// Whether what tells it leads elsewhere, or is an item of a list.
  private boolean isTeaser(Mark mark) {
    Box box = witnesses.outline().boxes().get(mark.box());
    for (int steps = 0; steps < 4 && box.number > 0; steps++) {
      boolean item = box.tag().equals("li") && box.letters > TEASER;
      if (item || box.linkShare() > 0.5 && box.letters > TEASER) {
        return true;
      }
      box = witnesses.outline().around(box);
    }
    return false;
  }

  private static Optional<Moment> moment(Element element) {
    for (String attribute :
        List.of(
            "datetime", "content", "data-datetime", "data-timestamp", "data-time", "data-date")) {
      Optional<Moment> moment = Moments.read(element.attr(attribute));
      if (moment.isPresent()) {
        return moment;
      }
    }
    String title = element.attr("title");
    Optional<Moment> titled = title.isEmpty() ? Optional.empty() : Moments.read(title);
    return titled.or(
        () -> element.childNodeSize() > 3 ? Optional.empty() : Moments.read(element.text()));
  }
}
