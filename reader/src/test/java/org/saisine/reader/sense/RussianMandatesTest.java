package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saisine.reader.sense.Lines.owed;
import static org.saisine.reader.sense.Texts.assambleya;
import static org.saisine.reader.sense.Texts.sovet;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who owes what to whom by when, in Russian")
class RussianMandatesTest {

  @Test
  @DisplayName("A matter is taken up again whether its session stands before it or behind it")
  void takenUp() {
    assertThat(
            owed(
                assambleya(
                    "1. постановляет продолжить на своей семьдесят девятой сессии рассмотрение"
                        + " вопроса о хранении маяков;",
                    "2. постановляет также продолжить в ходе своей семьдесят седьмой сессии"
                        + " рассмотрение пункта о буях;",
                    "3. постановляет постоянно держать вопрос о приливах в поле зрения;",
                    "4. постановляет продолжить хранение маяков.")))
        .containsExactly("1 agenda GA GA-79", "2 agenda GA GA-77", "3 agenda GA");
  }

  @Test
  @DisplayName("Efforts and decisions that stand before it take no report away from who owes it")
  void nouns() {
    assertThat(
            owed(
                assambleya(
                    "1. просит Генерального секретаря продолжать прилагать усилия по хранению"
                        + " маяков и представить Генеральной Ассамблее доклад об этом на ее"
                        + " семьдесят восьмой сессии;",
                    "2. просит Генерального секретаря обеспечить осуществление этого решения и"
                        + " представить доклад о буях Ассамблее на ее восьмидесятой сессии.")))
        .containsExactly("1 report SG GA-78", "2 report SG GA-80");
  }

  @Test
  @DisplayName("To inform the organ at a session is to report, by whichever verb")
  void informed() {
    assertThat(
            owed(
                assambleya(
                    "1. просит Генерального секретаря довести эту информацию до сведения Ассамблеи"
                        + " на ее семьдесят восьмой сессии;",
                    "2. просит Генерального секретаря сообщить Генеральной Ассамблее о маяках на ее"
                        + " семьдесят девятой сессии;",
                    "3. просит Генерального секретаря представить информацию о буях Ассамблее на ее"
                        + " восьмидесятой сессии;",
                    "4. просит Генерального секретаря довести настоящую резолюцию до сведения всех"
                        + " хранителей маяков.")))
        .containsExactly("1 report SG GA-78", "2 report SG GA-79", "3 report SG GA-80");
  }

  @Test
  @DisplayName("What is put into a report to come is owed; what a report contains is not")
  void intoReports() {
    assertThat(
            owed(
                sovet(
                    "1. просит Верховного комиссара включать сведения о маяках в свои ежегодные"
                        + " доклады;",
                    "2. просит Верховного комиссара учитывать содержащиеся в докладе выводы о"
                        + " буях.")))
        .containsExactly("1 report OHCHR");
  }

  @Test
  @DisplayName("'Доклад' has no article: what is drafted and then presented at a session is one")
  void bare() {
    assertThat(
            owed(
                sovet(
                    "1. просит Верховного комиссара подготовить доклад о маяках, составив перечень"
                        + " буев, и представить доклад Совету по правам человека на его пятьдесят"
                        + " седьмой сессии;",
                    "2. просит Верховного комиссара подготовить доклад о маяках к пятьдесят шестой"
                        + " сессии и представить доклад о буях Совету на его пятьдесят восьмой"
                        + " сессии.")))
        .containsExactly("1 report OHCHR HRC-57", "2 report OHCHR HRC-56", "2 report OHCHR HRC-58");
  }

  @Test
  @DisplayName("A period is a term in any of its adjectives")
  void terms() {
    assertThat(
            owed(
                sovet(
                    "1. постановляет учредить на возобновляемый период в один год группу экспертов"
                        + " по маякам;",
                    "2. постановляет продлить мандат Рабочей группы на дальнейший срок"
                        + " продолжительностью в два года.")))
        .containsExactly("1 body HRC P1Y", "2 body HRC P2Y");
  }

  @Test
  @DisplayName(
      "A meeting is held during another one; its themes and a survey carried out are no reports")
  void meetings() {
    assertThat(
            owed(
                assambleya(
                    "1. предлагает Генеральному секретарю провести в ходе Конференции мероприятие о"
                        + " маяках;",
                    "2. предлагает Председателю Генеральной Ассамблеи провести на семьдесят восьмой"
                        + " сессии диалог по теме маяков на основе предложений хранителей;",
                    "3. предлагает Генеральному секретарю провести в ходе Конференции обзор"
                        + " маяков.")))
        .containsExactly("1 meeting SG", "2 meeting PRESIDENT GA-78");
  }

  @Test
  @DisplayName("A decision is the organ's own, whoever proposed it")
  void proposed() {
    assertThat(
            owed(
                assambleya(
                    "На своем 72-м пленарном заседании 11 мая 2022 года Генеральная Ассамблея по"
                        + " предложению Лисвании и Норвении постановляет включить в предварительную"
                        + " повестку дня своей семьдесят восьмой сессии пункт о маяках.")))
        .containsExactly("1 agenda GA GA-78");
  }

  @Test
  @DisplayName("'Чтобы он' says what those asked are to do, in a past that is to come")
  void soThatHe() {
    assertThat(
            owed(
                assambleya(
                    "1. просит Генерального секретаря, чтобы он, действуя совместно с хранителями,"
                        + " созвал конференцию по маякам;",
                    "2. просит Комитет о том, чтобы он на своей двадцать пятой сессии изучил вопрос"
                        + " о буях;",
                    "3. просит Генерального секретаря хранить маяки, чтобы они светили.")))
        .containsExactly("1 meeting SG", "2 agenda COMMISSION COMMISSION-25");
  }

  @Test
  @DisplayName("To keep an organ informed is to report, with an adverb or without")
  void keptInformed() {
    assertThat(
            owed(
                assambleya(
                    "1. просит Генерального секретаря регулярно информировать Комитет о маяках;",
                    "2. просит Председателя представлять Совету соответствующую информацию;",
                    "3. просит Председателя представить Комиссии на ее двадцать шестой ежегодной"
                        + " сессии доклад о буях.")))
        .containsExactly("1 report SG", "2 report PRESIDENT", "3 report PRESIDENT COMMISSION-26");
  }

  @Test
  @DisplayName("A meeting is held, whatever report it is about; consultations are none")
  void heldAbout() {
    assertThat(
            owed(
                assambleya(
                    "1. просит Председателя Генеральной Ассамблеи провести за счет взносов"
                        + " мероприятие в 2024 году о реализации плана действий для маяков;",
                    "2. просит Генерального секретаря проводить консультации с хранителями о"
                        + " содержании доклада;")))
        .containsExactly("1 meeting PRESIDENT 2024");
  }

  @Test
  @DisplayName("An authorization is decided on with its end; proposals may be made in a budget")
  void authorized() {
    assertThat(
            owed(
                assambleya(
                    "1. постановляет уполномочить хранителей сохранять присутствие Миссии до"
                        + " 31 марта 2023 года;",
                    "2. постановляет уполномочить Председателя возобновить ее заседания;",
                    "3. просит Генерального секретаря внести в контексте предлагаемого бюджета на"
                        + " 2024 год предложения о маяках.")))
        .containsExactly("1 body GA 2023-03-31", "3 report SG 2024");
  }

  @Test
  @DisplayName("An aim in nouns ends with them: the verb behind 'and' goes back to who is asked")
  void aims() {
    assertThat(
            owed(
                assambleya(
                    "1. просит Комитет обеспечивать поддержку в интересах хранителей маяков и"
                        + " представлять доклады по этому вопросу Генеральной Ассамблее на ее"
                        + " семьдесят восьмой сессии;",
                    "2. просит Генерального секретаря сообщить о буях в его следующем докладе;",
                    "3. просит Председателя ежегодно организовывать 26 сентября пленарное заседание"
                        + " о маяках.")))
        .containsExactly("1 report COMMISSION GA-78", "2 report SG", "3 meeting PRESIDENT");
  }

  @Test
  @DisplayName("Reviews that are conducted are no reports, and researches none")
  void reviews() {
    assertThat(
            owed(
                assambleya(
                    "1. предлагает Комиссии проводить двухгодичные обзоры хранения маяков;",
                    "2. рекомендует Комиссии проводить исследования о буях.")))
        .isEmpty();
  }

  @Test
  @DisplayName("What is done while drawing up, and what a number comes to, are no duties")
  void meanwhile() {
    assertThat(
            owed(
                assambleya(
                    "1. просит Комитет по маякам при подготовке докладов учитывать масло;",
                    "2. просит Генерального секретаря предоставить необходимые услуги, включая"
                        + " составление стенографических отчетов;",
                    "3. просит Комитет по маякам провести активный обзор своих правил;",
                    "4. просит Комитет по маякам подготовить доклад о масле.")))
        .containsExactly("4 report COMMISSION");
  }

  @Test
  @DisplayName("As at one session, so at another: two times of one report")
  void both() {
    assertThat(
            owed(
                assambleya(
                    "1. просит Генерального секретаря представить доклад как на семьдесят восьмой,"
                        + " так и на семьдесят девятой сессиях Ассамблеи.")))
        .containsExactly("1 report SG GA-78 GA-79");
  }

  @Test
  @DisplayName("To present information on something is to report on it; to present lamps is not")
  void information() {
    assertThat(
            owed(
                assambleya(
                    "1. просит Генерального секретаря представить информацию о масле для маяков;",
                    "2. просит Генерального секретаря представить лампы для маяков;",
                    "3. просит Генерального секретаря в своих будущих докладах о маяках приводить"
                        + " число ламп.")))
        .containsExactly("1 report SG", "3 report SG");
  }
}
