package org.sitrep.text;

/// The script of a letter, as far as telling languages apart asks for it.
enum Script {
  LATIN("Latn"),
  CYRILLIC("Cyrl"),
  ARABIC("Arab"),
  /// Letters of any other script.
  OTHER(""),
  /// What is no letter.
  NONE("");

  /// The number of scripts.
  static final int COUNT = values().length;

  private static final Script[] TABLE = table();

  private final String code;

  Script(String code) {
    this.code = code;
  }

  /// The script of an ISO 15924 code; [#OTHER] if it is none of these.
  static Script ofCode(String code) {
    for (Script script : values()) {
      if (script.code.equals(code)) {
        return script;
      }
    }
    return OTHER;
  }

  /// The script of a UTF-16 code unit.
  static Script of(char c) {
    return c < TABLE.length ? TABLE[c] : far(c);
  }

  /// The script of which there are most letters; [#NONE] if there is no letter.
  ///
  /// @param letters how many there are of each script, by ordinal
  static Script most(int[] letters) {
    Script most = NONE;
    int highest = 0;
    for (int i = 0; i < NONE.ordinal(); i++) {
      if (letters[i] > highest) {
        highest = letters[i];
        most = values()[i];
      }
    }
    return most;
  }

  private static Script[] table() {
    Script[] table = new Script[0x0700];
    for (char c = 0; c < table.length; c++) {
      table[c] = far(c);
    }
    return table;
  }

  private static Script far(char c) {
    if (!Character.isLetter(c) && !Character.isSurrogate(c)) {
      return NONE;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case LATIN -> LATIN;
      case CYRILLIC -> CYRILLIC;
      case ARABIC -> ARABIC;
      default -> OTHER;
    };
  }
}
