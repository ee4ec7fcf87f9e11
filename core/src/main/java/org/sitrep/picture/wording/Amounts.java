package org.sitrep.picture.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.sitrep.model.Quantity;

/// Writes quantities: their bounds, and the separators and units of the language.
public final class Amounts {
  private static final int GROUP = 3;
  private static final int DECIMALS = 2;

  private final Wording wording;
  private final String group;
  private final String decimal;
  private final int groupFrom;

  public Amounts(Wording wording) {
    this.wording = wording;
    this.group = quoted(wording.phrase("number.group"));
    this.decimal = quoted(wording.phrase("number.decimal"));
    this.groupFrom = Integer.parseInt(wording.phrase("number.group-from-digits"));
  }

  private static String quoted(String value) {
    return value.length() < 2 ? value : value.substring(1, value.length() - 1);
  }

  /// The quantity with its unit: `at least 70`, `5,000–10,000`, `about 50 per cent`.
  public String text(Quantity quantity) {
    boolean open = quantity.low().isEmpty() && quantity.high().isEmpty();
    if (open) {
      return quantity.text();
    }
    String value = bounds(quantity);
    if (quantity.unit().isEmpty()) {
      return value;
    }
    String key = "unit." + quantity.unit();
    return wording.has(key)
        ? wording.phrase(key, Map.of("n", value))
        : value + ' ' + quantity.unit();
  }

  private String bounds(Quantity quantity) {
    if (quantity.high().isEmpty()) {
      return amount("at-least", quantity.low().orElseThrow());
    }
    if (quantity.low().isEmpty()) {
      return amount("at-most", quantity.high().orElseThrow());
    }
    double low = quantity.low().getAsDouble();
    double high = quantity.high().getAsDouble();
    if (low == high) {
      return quantity.approximate() ? amount("about", low) : number(low);
    }
    boolean narrow = high < 2 * low;
    return wording.phrase(
        quantity.approximate() && narrow ? "amount.about-range" : "amount.range",
        Map.of("low", number(low), "high", number(high)));
  }

  private String amount(String kind, double value) {
    return wording.phrase("amount." + kind, Map.of("n", number(value)));
  }

  /// A whole number with the separators of the language.
  public String number(long value) {
    return grouped(Long.toString(value));
  }

  /// A number with the separators of the language, at most two decimals.
  public String number(double value) {
    String plain =
        BigDecimal.valueOf(value)
            .setScale(DECIMALS, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    return grouped(whole) + (point < 0 ? "" : decimal + plain.substring(point + 1));
  }

  private String grouped(String whole) {
    if (whole.length() < groupFrom) {
      return whole;
    }
    StringBuilder out = new StringBuilder(whole);
    for (int at = whole.length() - GROUP; at > 0; at -= GROUP) {
      if (Character.isDigit(whole.charAt(at - 1))) {
        out.insert(at, group);
      }
    }
    return out.toString();
  }
}
