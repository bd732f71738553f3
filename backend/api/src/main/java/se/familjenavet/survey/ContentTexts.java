package se.familjenavet.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.familjenavet.text.LocalText;

/** All that is written in a content, by where it stands. */
final class ContentTexts {
    private final Map<String, LocalText> texts = new LinkedHashMap<>();

    private ContentTexts() {}

    /** By JSON pointer into the content, in the order of reading. */
    static Map<String, LocalText> of(SurveyContent content) {
        ContentTexts all = new ContentTexts();
        all.add("/title", content.title());
        all.add("/introduction", content.introduction());
        List<Question> questions = content.questions();
        for (int i = 0; i < questions.size(); i++) {
            all.add("/questions/" + i, questions.get(i));
        }
        all.add("/thanks", content.thanks());
        for (int i = 0; i < content.helpLines().size(); i++) {
            all.add("/helpLines/" + i + "/text", content.helpLines().get(i).text());
        }
        return all.texts;
    }

    private void add(String at, Question question) {
        add(at + "/text", question.text());
        add(at + "/help", question.help());
        for (int i = 0; i < question.choices().size(); i++) {
            add(at + "/choices/" + i + "/text", question.choices().get(i).text());
        }
        add(at + "/lowLabel", question.lowLabel());
        add(at + "/highLabel", question.highLabel());
    }

    private void add(String at, LocalText text) {
        if (text != null) {
            texts.put(at, text);
        }
    }
}
