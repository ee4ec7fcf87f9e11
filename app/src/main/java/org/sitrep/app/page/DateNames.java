package org.sitrep.app.page;

import java.util.List;

/// The names of `meta` elements that tell dates, the surest first.
final class DateNames {
  static final String[] PUBLISHED = {
    "article:published_time",
    "og:published_time",
    "og:article:published_time",
    "article:published",
    "rnews:datepublished"
  };
  static final String[] NAMED = {
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
  static final String[] CHANGED = {
    "article:modified_time",
    "og:updated_time",
    "og:modified_time",
    "og:article:modified_time",
    "article:updated_time",
    "article:modified"
  };
  static final String[] CHANGED_NAMED = {
    "datemodified", "date_modified", "lastmod", "last-modified", "last_modified",
        "dcterms.modified",
    "dc.date.modified", "modified", "revised", "updated", "updated_time", "update_time",
    "article.updated", "parsely-updated", "modified_date", "vr:updated_time", "lastupdate"
  };

  /// Attributes by which the element around an article tells when it was published.
  static final List<String> HOLDERS =
      List.of(
          "data-published",
          "data-publish-date",
          "data-published-at",
          "data-pubdate",
          "data-date-published");

  private DateNames() {}
}
