package org.saisine.secretariat.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.saisine.secretariat.web.Tongues;
import org.tartarus.snowball.ext.SpanishStemmer;

/** How each language's words are brought to what they have in common in all their forms. */
final class Stems {
  static final Analyzer ALL = all();

  private Stems() {}

  /**
   * A word of a text.
   *
   * @param stem empty only where the language passes the word over
   * @param position counts words that are passed over too
   */
  record Stem(String stem, int position) {}

  /** The words of a text as a field keeps them. */
  static List<Stem> of(String field, String text) {
    List<Stem> stems = new ArrayList<>();
    try (TokenStream words = ALL.tokenStream(field, text)) {
      CharTermAttribute stem = words.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = words.addAttribute(PositionIncrementAttribute.class);
      words.reset();
      int position = -1;
      while (words.incrementToken()) {
        position += step.getPositionIncrement();
        stems.add(new Stem(stem.toString(), Math.max(0, position)));
      }
      words.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stems;
  }

  private static Analyzer all() {
    Map<String, Analyzer> fields = new HashMap<>();
    fields.put(Fields.text("ar"), new ArabicAnalyzer());
    fields.put(Fields.text("en"), new EnglishAnalyzer());
    fields.put(Fields.text("es"), new Spanish());
    fields.put(Fields.text("fr"), new FrenchAnalyzer());
    fields.put(Fields.text("ru"), new RussianAnalyzer());
    fields.put(Fields.text("zh"), new SmartChineseAnalyzer());
    Tongues.ALL.forEach(each -> fields.put(Fields.alike(each), new WhitespaceAnalyzer()));
    return new PerFieldAnalyzerWrapper(new AsWritten(), fields);
  }

  /** Lucene's own Spanish leaves short words as they are: "niño" would not find "niños". */
  private static final class Spanish extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      StandardTokenizer words = new StandardTokenizer();
      TokenStream said =
          new StopFilter(new LowerCaseFilter(words), SpanishAnalyzer.getDefaultStopSet());
      return new TokenStreamComponents(words, new SnowballFilter(said, new SpanishStemmer()));
    }
  }

  /** Words as written, but for capitals, accents and the ways to write a letter of Arabic. */
  private static final class AsWritten extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      StandardTokenizer words = new StandardTokenizer();
      TokenStream small = new LowerCaseFilter(words);
      return new TokenStreamComponents(
          words, new ASCIIFoldingFilter(new ArabicNormalizationFilter(small)));
    }
  }
}
