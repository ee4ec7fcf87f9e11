package org.sitrep.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.knowledge.Language;
import org.sitrep.mention.DirectionCheck;
import org.sitrep.mention.MentionFinder;
import org.sitrep.mention.TopicFinder;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.FigureClaim;
import org.sitrep.model.Mention;
import org.sitrep.model.PartialDate;
import org.sitrep.model.PlaceDecision;
import org.sitrep.model.PublishedFrom;
import org.sitrep.model.Source;
import org.sitrep.model.Topic;
import org.sitrep.model.Warning;
import org.sitrep.text.CleanText;
import org.sitrep.text.Cleaner;
import org.sitrep.text.Document;
import org.sitrep.text.LanguageIdentifier;
import org.sitrep.text.Matcher;
import org.sitrep.text.Tokenizer;
import org.sitrep.text.Tokens;

/// Reads one article: cleans it, tells its language, finds what it speaks of and what it claims.
///
/// ```
/// Annotator annotator = new Annotator(Knowledge.open(folder));
/// AnnotatedArticle read = annotator.annotate(Article.ofText("a1", text));
/// ```
///
/// Safe for use by many threads; the same article always gives the same result. Cost is linear in
/// the length of the text. An article in a language that is only recognised gets its names but no
/// claims; one in no known language is kept as it is.
public final class Annotator {
  private static final String FALLBACK = "en";

  private final Knowledge knowledge;
  private final LanguageIdentifier identifier;
  private final MentionFinder mentions;
  private final DirectionCheck directions;
  private final Map<String, PerLanguage> perLanguage = new ConcurrentHashMap<>();

  /// What is built from a language's knowledge.
  private record PerLanguage(
      Language language,
      Cleaner cleaner,
      Matcher matcher,
      Triggers triggers,
      TopicFinder topics,
      OutletClock clock) {}

  public Annotator(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.identifier = new LanguageIdentifier(knowledge.languageModel());
    this.mentions = new MentionFinder(knowledge);
    this.directions = new DirectionCheck(knowledge.gazetteer());
  }

  /// Everything read out of one article.
  public AnnotatedArticle annotate(Article article) {
    return NewsDay.fill(annotate(article, language(article)));
  }

  /// The same in a language that is known beforehand; days are not worked out from the news around
  /// them.
  ///
  /// @param tag one of the known languages, or `und`
  /// @throws IllegalArgumentException if it is neither
  public AnnotatedArticle annotate(Article given, String tag) {
    boolean known = !tag.equals(LanguageIdentifier.UNDETERMINED);
    PerLanguage tools = perLanguage.computeIfAbsent(known ? tag : FALLBACK, this::build);
    Article article = tools.clock().set(given);
    if (!known) {
      return bare(article, tools.cleaner().clean(article));
    }
    Document document = tools.cleaner().read(article);
    Published published = Published.of(article, document.clean());
    return read(article, reading(document, published.day()), tools, published.from());
  }

  /// When an article was published, and what tells it.
  private record Published(PartialDate day, PublishedFrom from) {
    static Published of(Article article, CleanText clean) {
      Optional<PartialDate> stated = article.published().filter(PartialDate::isKnown);
      PartialDate day = stated.or(clean::published).orElse(PartialDate.UNKNOWN);
      if (stated.isPresent()) {
        return new Published(day, PublishedFrom.METADATA);
      }
      return new Published(
          day, clean.published().isPresent() ? PublishedFrom.TEXT : PublishedFrom.UNKNOWN);
    }
  }

  private Reading reading(Document document, PartialDate published) {
    return Reading.of(document, mentions.find(document, published), published);
  }

  /// Why the places of an article were taken for what they were, in order of the words; slow, for
  /// people who ask.
  public List<PlaceDecision> explainPlaces(AnnotatedArticle article) {
    if (article.language().equals(LanguageIdentifier.UNDETERMINED)) {
      return List.of();
    }
    PerLanguage tools = perLanguage.computeIfAbsent(article.language(), this::build);
    Tokens tokens = Tokenizer.split(article.text(), tools.language());
    return mentions.places(tools.language()).explain(tokens, tools.matcher().match(tokens));
  }

  /// The chain of attribution of every word of a text, for tests of the rules.
  List<List<Source>> chains(Article article, String tag) {
    PerLanguage tools = perLanguage.computeIfAbsent(tag, this::build);
    Reading reading = reading(tools.cleaner().read(article), PartialDate.UNKNOWN);
    AttributionReader attribution = new AttributionReader(reading, Optional.empty());
    return IntStream.range(0, reading.tokens().count())
        .mapToObj(i -> attribution.at(i).chain())
        .toList();
  }

  /// The language a text is in; what the article says of itself counts where its text is too short
  /// to tell. BCP 47, or `und`.
  public String language(Article article) {
    String tag = identifier.identify(article.title().orElse("") + "\n" + article.text());
    boolean declared = article.language().filter(knowledge.tags()::contains).isPresent();
    return tag.equals(LanguageIdentifier.UNDETERMINED) && declared
        ? article.language().orElseThrow()
        : tag;
  }

  private PerLanguage build(String tag) {
    Language language = knowledge.language(tag);
    return new PerLanguage(
        language,
        new Cleaner(language),
        new Matcher(language),
        new Triggers(language.triggers()),
        new TopicFinder(language),
        new OutletClock(knowledge, language));
  }

  private AnnotatedArticle read(
      Article article, Reading reading, PerLanguage tools, PublishedFrom from) {
    Optional<Source> credit = credit(article, reading.document().clean(), tools.language());
    AttributionReader attribution = new AttributionReader(reading, credit);
    PlaceBinder places = new PlaceBinder(reading, knowledge.ontology());
    QuoteFinder.Found quotes = new QuoteFinder(reading, attribution).find();
    attribution.hear(quotes.scopes());
    ClaimReader reader = new ClaimReader(reading, tools.triggers(), knowledge, attribution, places);
    List<Topic> topics = tools.topics().each(reading.tokens());
    List<Claim> claims =
        new Genre(reading, knowledge, topics)
            .keep(new FollowUps(reading, attribution).apply(reader.read()));
    List<FigureClaim> figures =
        new FigureReader(reading, attribution, places, knowledge.measures()).find(claims);
    CleanText clean = reading.document().clean();
    return new AnnotatedArticle(
        article.id(),
        article.url(),
        article.outlet(),
        clean.title(),
        tools.language().tag(),
        reading.published(),
        from,
        clean.text(),
        credit,
        reading.mentions().all(),
        TopicFinder.counted(topics),
        quotes.quotes(),
        claims,
        figures,
        warnings(article.id(), reading),
        clean.head().fill(article));
  }

  private List<Warning> warnings(String article, Reading reading) {
    List<Mention.OfPlace> places = new ArrayList<>();
    for (Mention mention : reading.mentions().all()) {
      if (mention instanceof Mention.OfPlace place) {
        places.add(place);
      }
    }
    List<Warning> warnings =
        new ArrayList<>(directions.check(article, reading.tokens(), reading.matches(), places));
    warnings.addAll(new WeekdayCheck(reading).check(article));
    warnings.sort(Comparator.comparing(Warning::span));
    return warnings;
  }

  /// The agency a dateline or closing credit names, or else the one told with the article, by its
  /// name in `knowledge/actors` if it is there.
  private Optional<Source> credit(Article article, CleanText clean, Language language) {
    return agency(article, clean).map(name -> new CreditReader(knowledge, language).source(name));
  }

  private static Optional<String> agency(Article article, CleanText clean) {
    return clean.credit().or(() -> article.publication().agency().filter(name -> !name.isBlank()));
  }

  private static AnnotatedArticle bare(Article article, CleanText clean) {
    Published published = Published.of(article, clean);
    return new AnnotatedArticle(
        article.id(),
        article.url(),
        article.outlet(),
        clean.title(),
        LanguageIdentifier.UNDETERMINED,
        published.day(),
        published.from(),
        clean.text(),
        agency(article, clean).map(name -> new Source(name, "agency", "")),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        clean.head().fill(article));
  }
}
