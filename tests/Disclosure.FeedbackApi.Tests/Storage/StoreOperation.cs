using CsCheck;
using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Tests.Storage;

/// <summary>Something done to a store and to the model of it: few surveys, codes, keys and receipts, so that they meet.</summary>
internal abstract record StoreOperation
{
    private static readonly Gen<SurveyId> GenSurvey = Gen.Int[1, 2].Select(number => SurveyId.Parse($"survey-{number}"));
    private static readonly Gen<string> GenCode = Gen.Int[0, 4].Select(Drafts.Code);
    private static readonly Gen<string?> GenCodeOrNone = Gen.Frequency(
        (2, GenCode.Select(code => (string?)code)), (1, Gen.Const((string?)null)));

    private static readonly Gen<StoreOperation> GenGive =
        Gen.Select(
            GenSurvey, GenCodeOrNone, Gen.Int[0, 12], Gen.Enum<SatisfactionLevel>(), Gen.Enum<RatingChannel>(), Gen.Bool, Gen.Int[0, 7])
        .Select((survey, code, key, level, channel, hasBody, excluded) =>
            (StoreOperation)new Give(survey, code, key, level, channel, hasBody, excluded == 0));

    private static readonly Gen<StoreOperation> GenIssue =
        Gen.Select(GenSurvey, GenCode.Array[0, 3]).Select((survey, codes) => (StoreOperation)new Issue(survey, codes));

    private static readonly Gen<StoreOperation> GenExclude =
        Gen.Select(
            Gen.Int[0, 60],
            Gen.Frequency(
                (3, Gen.Enum<ExclusionReason>().Select(reason => (ExclusionReason?)reason)), (1, Gen.Const((ExclusionReason?)null))))
            .Select((number, reason) => (StoreOperation)new Exclude(number, reason));

    private static readonly Gen<StoreOperation> GenTakeStep =
        Gen.Select(Gen.Int[0, 60], Gen.Int[1, 3], Gen.Enum<CaseStepKind>(), Gen.Enum<SatisfactionLevel>()).Select(
            (number, step, kind, level) => (StoreOperation)new TakeStep(number, step, kind, level));

    /// <summary>A life of a store.</summary>
    public static Gen<StoreOperation[]> Life { get; } =
        Gen.Frequency(
            (6, GenGive), (2, GenIssue), (3, GenExclude), (5, GenTakeStep), (1, Gen.Const((StoreOperation)new Reopen()))).Array[1, 60];

    public sealed record Give(
        SurveyId Survey, string? Code, int Key, SatisfactionLevel Level, RatingChannel Channel, bool HasBody, bool IsAutoFilled)
        : StoreOperation
    {
        /// <summary>The rating, as the <paramref name="number"/>th operation: a receipt is never given twice.</summary>
        public RatingDraft Draft(int number) =>
            Drafts.Open(number, Level) with
            {
                Survey = Survey,
                CodeHash = Code,
                KeyHash = Drafts.Hash($"{Key}"),
                BodyHash = HasBody ? Drafts.Hash($"{Level}") : null,
                Channel = Channel,
                Excluded = IsAutoFilled ? ExclusionReason.AutoFilled : null,
            };
    }

    public sealed record Issue(SurveyId Survey, string[] Codes) : StoreOperation;

    public sealed record Exclude(int Number, ExclusionReason? Reason) : StoreOperation;

    /// <summary>
    /// A step about the rating that was given as the <paramref name="Number"/>th operation, where that was a bad one: no other is dealt
    /// with.
    /// </summary>
    public sealed record TakeStep(int Number, int Step, CaseStepKind Kind, SatisfactionLevel Level) : StoreOperation
    {
        /// <summary>The step about a rating.</summary>
        public CaseStep Of(StoredRating rating) => new()
        {
            Receipt = rating.Receipt,
            Survey = rating.Survey,
            Number = Step,
            Kind = Kind,
            Day = Drafts.Day.AddDays(Step),
            Text = Kind == CaseStepKind.RatedAgain ? null : $"第 {Step} 步",
            Level = Kind == CaseStepKind.RatedAgain ? Level : null,
        };
    }

    public sealed record Reopen : StoreOperation;
}
