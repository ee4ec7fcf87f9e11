package org.sitrep.app.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// Makes text of bytes: UTF-8 if they are, else what comes nearest, which is noted.
final class Decoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int MOSTLY = 4;
  private static final char MARK = '\ufeff';
  private static final char REPLACEMENT = '\ufffd';

  private Decoder() {}

  /// The text of the bytes, without a byte order mark, NULs, and carriage returns at line ends.
  static String text(byte[] bytes, Encoding encoding, Where where, Consumer<Note> notes) {
    String text =
        encoding == Encoding.BYTES
            ? ofBytes(bytes, where, notes)
            : new String(bytes, encoding.charset());
    if (!text.isEmpty() && text.charAt(0) == MARK) {
      text = text.substring(1);
    }
    if (text.indexOf('\0') >= 0) {
      notes.accept(new Note.StrayNul(where));
      text = text.replace("\0", "");
    }
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String ofBytes(byte[] bytes, Where where, Consumer<Note> notes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return mended(bytes, where, notes);
    }
  }

  /// UTF-8 with a few broken letters is told from Windows-1252, in which hardly any two letters
  /// look like one of UTF-8.
  private static String mended(byte[] bytes, Where where, Consumer<Note> notes) {
    String replaced = new String(bytes, StandardCharsets.UTF_8);
    int broken = 0;
    int whole = 0;
    for (int i = 0; i < replaced.length(); i++) {
      char c = replaced.charAt(i);
      if (c == REPLACEMENT) {
        broken++;
      } else if (c > 0x7F) {
        whole++;
      }
    }
    if (whole >= broken * MOSTLY) {
      notes.accept(new Note.BrokenBytes(where, broken));
      return replaced;
    }
    notes.accept(new Note.OtherEncoding(where, "Windows-1252"));
    return new String(bytes, WINDOWS_1252);
  }
}
