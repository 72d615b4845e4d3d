using System.Collections.Immutable;
using Disclosure.Content.Shapes;
using Disclosure.Model.Calendar;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Content.Records;

/// <summary>满意度调查登记表. A question that many surveys ask is written once.</summary>
internal static class SurveyRegisterShape
{
    private static readonly IdentityField<SurveyRegister, FiscalYear> Year =
        new("year", "年度", Scalars.Year, register => register.Year);

    private static readonly RequiredField<SurveyRegister, ImmutableArray<SurveyQuestion>> Questions =
        new("questions", "问题的各个版本", SurveyQuestionShape.List, QuestionsOf, []);

    private static readonly RequiredField<SurveyRegister, ImmutableArray<Survey>> Surveys =
        new("surveys", "满意度调查", SurveyShape.List, register => register.Surveys, []);

    /// <summary>The form.</summary>
    public static RecordShape<SurveyRegister> Shape { get; } = new("survey-register", "满意度调查登记表", [Year, Questions, Surveys], Read);

    private static SurveyRegister Read(MappingReader mapping)
    {
        var year = Year.Read(mapping);
        var questions = Questions.Read(mapping);
        var surveys = Surveys.Read(mapping).Select(survey => survey with { Year = year, Question = QuestionOf(survey, questions, mapping) });
        return new SurveyRegister { Year = year, Surveys = [.. surveys] };
    }

    private static SurveyQuestion QuestionOf(Survey survey, ImmutableArray<SurveyQuestion> questions, MappingReader mapping)
    {
        if (questions.FirstOrDefault(question => question.Version == survey.Question.Version) is { } known)
            return known;
        mapping.Problems.Add(
            ContentFindings.MissingKey, mapping.Line, $"调查“{survey.Id}”用的问题版本“{survey.Question.Version}”不在 questions 里。");
        return survey.Question;
    }

    private static ImmutableArray<SurveyQuestion> QuestionsOf(SurveyRegister register) =>
        [.. register.Surveys.Select(survey => survey.Question).DistinctBy(question => question.Version)];
}
