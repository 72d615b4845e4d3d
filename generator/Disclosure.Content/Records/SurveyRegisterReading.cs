using System.Collections.Immutable;
using Disclosure.Content.Findings;
using Disclosure.Content.Reading;
using Disclosure.Model.Registry;
using Disclosure.Model.Satisfaction;
using F = Disclosure.Model.Fields.SurveyRegisterFields;

namespace Disclosure.Content.Records;

/// <summary>满意度调查登记表. A question that many surveys ask is written once.</summary>
internal static class SurveyRegisterReading
{
    /// <summary>Reads a file of the kind.</summary>
    public static RecordReading<SurveyRegister> Reading { get; } = new(
        RecordKinds.SurveyRegister,
        Read);

    private static SurveyRegister Read(MappingReader mapping)
    {
        var year = mapping.Read(F.Year);
        var questions = mapping.Read(F.Questions, SurveyQuestionReading.Row);
        var surveys = mapping.Read(F.Surveys, SurveyReading.Row)
            .Select(survey => survey with { Year = year, Question = QuestionOf(survey, questions, mapping) });
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
}
