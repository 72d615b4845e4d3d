using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Model.Fields;

/// <summary>满意度调查登记表. A question that many surveys ask is written once.</summary>
public static class SurveyRegisterFields
{
    internal static readonly EssentialField<SurveyRegister, FiscalYear> Year =
        new("year", "年度", Scalars.Year, register => register.Year);

    internal static readonly RequiredField<SurveyRegister, ImmutableArray<SurveyQuestion>> Questions =
        new("questions", "问题的各个版本", SurveyQuestionFields.List, QuestionsOf, []);

    internal static readonly RequiredField<SurveyRegister, ImmutableArray<Survey>> Surveys =
        new("surveys", "满意度调查", SurveyFields.List, register => register.Surveys, []);

    /// <summary>Every field, in the order of the file.</summary>
    public static ImmutableArray<IField<SurveyRegister>> All { get; } = [Year, Questions, Surveys];

    private static ImmutableArray<SurveyQuestion> QuestionsOf(SurveyRegister register) =>
        [.. register.Surveys.Select(survey => survey.Question).DistinctBy(question => question.Version)];
}
