package org.sitrep.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// When the article was published and last changed: the day that most witnesses tell, each as much
/// as it is to be trusted, and of those that tell it the most exact.
///
/// A day that is later than the page's own last change counts less, for templates tell such. Of the
/// dates in the page's words those count that stand near the headline or are named, and never those
/// of teasers.
final class DateChoice {
  private static final int NEAR = 14;

  /// Days after publication from which on a change makes the day of publication doubtful.
  private static final int LATE = 300;

  private static final String[] PUBLISHED = {
    "article:published_time",
    "og:published_time",
    "og:article:published_time",
    "article:published",
    "rnews:datepublished"
  };
  private static final String[] NAMED = {
    "parsely-pub-date",
    "sailthru.date",
    "datepublished",
    "date_published",
    "publication_date",
    "publishdate",
    "publish-date",
    "publish_date",
    "pubdate",
    "pub_date",
    "dc.date.issued",
    "dcterms.created",
    "dc.date.created",
    "dcterms.issued",
    "dcterms.date",
    "dc.date",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "article.published",
    "published",
    "published-date",
    "published_time",
    "published_at",
    "article_date_original",
    "originalpublicationdate",
    "displaydate",
    "ptime",
    "vr:published_time",
    "created",
    "date",
    "last-published",
    "datecreated",
    "publicationdate",
    "article:publicationdate",
    "bt:pubdate",
    "revision_date_created"
  };
  private static final String[] CHANGED = {
    "article:modified_time",
    "og:updated_time",
    "og:modified_time",
    "og:article:modified_time",
    "article:updated_time",
    "article:modified"
  };
  private static final String[] CHANGED_NAMED = {
    "datemodified", "date_modified", "lastmod", "last-modified", "last_modified",
        "dcterms.modified",
    "dc.date.modified", "modified", "revised", "updated", "updated_time", "update_time",
    "article.updated", "parsely-updated", "modified_date", "vr:updated_time", "lastupdate"
  };

  private final Witnesses witnesses;
  private final Optional<Block> headline;
  private final Box body;
  private final HeaderLines header;
  private final List<Told<Moment>> published = new ArrayList<>();
  private final List<Told<Moment>> changed = new ArrayList<>();

  DateChoice(Witnesses witnesses, Optional<Block> headline, Box body, HeaderLines header) {
    this.witnesses = witnesses;
    this.header = header;
    this.headline = headline;
    this.body = body;
    linked();
    metas(PUBLISHED, "opengraph", 5, published);
    metas(NAMED, "meta", 4, published);
    metas(CHANGED, "opengraph", 5, changed);
    metas(CHANGED_NAMED, "meta", 4, changed);
    properties();
    times();
    witnesses
        .address()
        .or(() -> witnesses.head().canonical())
        .flatMap(
            address -> Moments.inAddress(address.getRawPath() == null ? "" : address.getRawPath()))
        .ifPresent(moment -> published.add(new Told<>("address", moment, 3)));
  }

  private void linked() {
    boolean article = witnesses.object().filter(witnesses.linked()::isArticle).isPresent();
    add(witnesses.linkedText("datePublished"), "json-ld", article ? 5 : 3, published);
    add(witnesses.linkedText("dateCreated"), "json-ld", 2, published);
    add(witnesses.linkedText("uploadDate"), "json-ld", 2, published);
    add(witnesses.linkedText("dateModified"), "json-ld", article ? 5 : 3, changed);
  }

  private static void add(Optional<String> told, String by, int trust, List<Told<Moment>> moments) {
    told.flatMap(Moments::read).ifPresent(moment -> moments.add(new Told<>(by, moment, trust)));
  }

  private void metas(String[] names, String by, int trust, List<Told<Moment>> moments) {
    for (String name : names) {
      Optional<Moment> moment = witnesses.head().first(name).flatMap(Moments::read);
      if (moment.isPresent()) {
        moments.add(new Told<>(by, moment.get(), trust));
        return;
      }
    }
  }

  private void properties() {
    property("datePublished", 4, published);
    property("dateCreated", 2, published);
    property("dateModified", 4, changed);
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
        first = first.filter(known -> !moment.get().before(known)).or(() -> moment);
        last = last.filter(known -> !known.before(moment.get())).or(() -> moment);
      }
    }
    first.ifPresent(moment -> published.add(new Told<>("time", moment, 3)));
    if (last.isPresent() && first.orElseThrow().before(last.get())) {
      changed.add(new Told<>("time", last.get(), 1));
    }
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
        || mark.element().attr("itemprop").contains("dateModified")
        || around;
  }

  /// Whether it stands between a little above the headline and the body's first lines, or right
  /// behind the body, and outside of junk.
  private boolean isOwn(Mark mark) {
    if (witnesses.outline().boxes().get(mark.box()).junk) {
      return false;
    }
    int top = headline.map(block -> block.number() - 6).orElse(body.begin - NEAR);
    int first = Math.max(body.begin, headline.map(block -> block.number()).orElse(0)) + 4;
    boolean head = mark.block() >= top && mark.block() <= first;
    return head || mark.block() >= body.end && mark.block() <= body.end + 3;
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

  /// Empty where only one witness tells a day and the page's own lines tell another year, or it was
  /// changed so much later that the day is more likely the template's.
  Optional<Told<Moment>> published() {
    return best(published, false).filter(told -> !isTemplate(told));
  }

  private boolean isTemplate(Told<Moment> told) {
    long witnesses =
        published.stream()
            .filter(one -> one.what().daysTo(told.what()) <= 1)
            .map(Told::by)
            .distinct()
            .count();
    boolean late =
        !changed.isEmpty()
            && changed.stream().allMatch(one -> one.what().daysTo(told.what()) > LATE)
            && !header.lines().isEmpty();
    return witnesses < 2 && (header.contradict(told.what().day().getYear()) || late);
  }

  /// The last change; empty if it is none after publication.
  Optional<Told<Moment>> changed() {
    Optional<Told<Moment>> own = published();
    Optional<Told<Moment>> template = best(published, false).filter(told -> own.isEmpty());
    Optional<Told<Moment>> best =
        best(changed, true)
            .filter(told -> template.filter(t -> t.what().daysTo(told.what()) == 0).isEmpty());
    return best.filter(told -> own.isEmpty() || own.get().what().before(told.what()));
  }

  private Optional<Told<Moment>> best(List<Told<Moment>> told, boolean change) {
    Told<Moment> best = null;
    double score = Double.NEGATIVE_INFINITY;
    for (Told<Moment> one : told) {
      double its = support(one, told) + one.what().exactness() + one.trust() * 0.01;
      if (!change && isAfterChange(one.what())) {
        its /= 2;
      }
      if (its > score) {
        best = one;
        score = its;
      }
    }
    return Optional.ofNullable(best);
  }

  private static double support(Told<Moment> one, List<Told<Moment>> told) {
    double support = 0;
    for (Told<Moment> other : told) {
      long days = one.what().daysTo(other.what());
      support += days == 0 ? other.trust() : days == 1 ? other.trust() * 0.5 : 0;
    }
    return support;
  }

  private boolean isAfterChange(Moment moment) {
    return !changed.isEmpty()
        && changed.stream().allMatch(told -> told.what().day().plusDays(1).isBefore(moment.day()));
  }
}
