package org.sitrep.mention;

import java.time.temporal.IsoFields;
import java.util.Locale;
import org.sitrep.model.PartialDate;
import org.sitrep.model.TimeExpression;

/// The value of an expression of time in the notation of TIMEX3 (TimeML 1.2.1, J. Pustejovsky et
/// al.), as far as it is known.
final class TimexValue {
  private TimexValue() {}

  /// A date, a range `from/to`, a duration `P3Y`, `PAST_REF`, `FUTURE_REF`, or with `X` for what is
  /// not known.
  static String of(TimeExpression time, PartialDate published) {
    PartialDate date = time.resolve(published);
    if (date.isKnown()) {
      return switch (date.precision()) {
        case WEEK -> week(date);
        case YEAR -> years(date);
        default -> date.iso();
      };
    }
    return switch (time) {
      case TimeExpression.Since since -> of(since.start(), published);
      case TimeExpression.Length length -> duration(length);
      case TimeExpression.Vague vague -> vague.future() ? "FUTURE_REF" : "PAST_REF";
      case TimeExpression.Weekday weekday -> "XXXX-WXX-" + weekday.day().getValue();
      case TimeExpression.DayOfYear day ->
          day.from().equals(day.to())
              ? "XXXX" + day.from().toString().substring(1)
              : "XXXX"
                  + day.from().toString().substring(1)
                  + "/XXXX"
                  + day.to().toString().substring(1);
      case TimeExpression.MonthOfYear month ->
          String.format(Locale.ROOT, "XXXX-%02d", month.month());
      default -> "";
    };
  }

  /// A year, a decade as its first three digits, or two years.
  private static String years(PartialDate date) {
    int first = date.from().orElseThrow().getYear();
    int last = date.to().orElseThrow().getYear();
    if (last - first == 9 && first % 10 == 0) {
      return Integer.toString(first / 10);
    }
    return first == last ? date.iso() : first + "/" + last;
  }

  private static String week(PartialDate date) {
    var monday = date.from().orElseThrow();
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        monday.get(IsoFields.WEEK_BASED_YEAR),
        monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String duration(TimeExpression.Length length) {
    return switch (length.unit()) {
      case HOURS, MINUTES -> "PT" + length.amount() + length.unit().name().charAt(0);
      case DECADES -> "P" + 10 * length.amount() + "Y";
      default -> "P" + length.amount() + length.unit().name().charAt(0);
    };
  }
}
