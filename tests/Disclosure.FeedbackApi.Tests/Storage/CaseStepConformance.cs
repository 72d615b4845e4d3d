using System.Text;
using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Storage;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Tests.Storage;

/// <summary>What every store does with the steps taken about bad ratings.</summary>
public abstract class CaseStepConformance(IStoreSource stores) : StoreConformance(stores)
{
    private static readonly SurveyId OtherSurvey = SurveyId.Parse("2025-101001-003");

    [StoreFact]
    public async Task Steps_are_read_as_they_were_taken_and_in_order()
    {
        await GiveBadAsync(1);
        var contacted = Step(1, 1) with { Text = "已电话\n说明 😀" };
        var again = Step(1, 2, CaseStepKind.RatedAgain) with
        {
            Text = null,
            Level = SatisfactionLevel.Satisfied,
            Day = Drafts.Day.AddDays(20),
        };

        Assert.True(await Store.TakeStepAsync(contacted, default));
        Assert.True(await Store.TakeStepAsync(again, default));

        Assert.Equal<CaseStep>([contacted, again], await StepsOfAsync(1));
    }

    [StoreFact]
    public async Task Only_the_next_step_of_a_rating_that_is_there_is_taken()
    {
        await GiveBadAsync(1);
        await Store.TakeStepAsync(Step(1, 1), default);

        Assert.False(await Store.TakeStepAsync(Step(1, 1), default));
        Assert.False(await Store.TakeStepAsync(Step(1, 3), default));
        Assert.False(await Store.TakeStepAsync(Step(1, 0), default));
        Assert.False(await Store.TakeStepAsync(Step(2, 1), default));
        Assert.False(await Store.TakeStepAsync(Step(1, 2) with { Survey = OtherSurvey }, default));
        Assert.Single(await StepsOfAsync(1));
    }

    [StoreFact]
    public async Task Of_two_that_are_made_at_once_one_is_the_next()
    {
        await GiveBadAsync(1);

        var taken = await Task.WhenAll(
            Enumerable.Range(0, 16).Select(number => Store.TakeStepAsync(Step(1, 1) with { Text = $"{number}" }, default).AsTask()));

        Assert.Single(taken, isTaken => isTaken);
        Assert.Single(await StepsOfAsync(1));
    }

    [StoreFact]
    public async Task Steps_of_a_survey_stand_together_by_rating()
    {
        // A receipt that begins as another ends is another.
        await GiveBadAsync(1);
        await Store.GiveAsync(Bad(2) with { Receipt = Drafts.Receipt(1) + "0" }, default);
        await Store.GiveAsync(Bad(3) with { Survey = OtherSurvey }, default);
        var longer = Step(1, 1) with { Receipt = Drafts.Receipt(1) + "0" };
        await Store.TakeStepAsync(Step(1, 1), default);
        await Store.TakeStepAsync(longer, default);
        await Store.TakeStepAsync(Step(1, 2, CaseStepKind.Replied), default);
        await Store.TakeStepAsync(Step(3, 1) with { Survey = OtherSurvey }, default);

        var steps = await Store.StepsAsync(Drafts.Survey, default);

        Assert.Equal<CaseStep>([Step(1, 1), Step(1, 2, CaseStepKind.Replied)], steps.Where(step => step.Receipt == Drafts.Receipt(1)));
        Assert.Equal(steps, steps.OrderBy(step => step.Receipt, StringComparer.Ordinal).ThenBy(step => step.Number));
        Assert.Equal(3, steps.Count);
        Assert.Equal(2, (await StepsOfAsync(1)).Count);
        Assert.Empty(await Store.StepsAsync(SurveyId.Parse("2025-101001-009"), default));
    }

    [StoreFact]
    public async Task Steps_are_there_when_the_store_is_opened_again_and_in_what_an_export_rebuilds()
    {
        await FillAsync();
        var before = await DescribeAsync(Store);
        var export = await Store.ExportAsync();
        await Store.DisposeAsync();
        Store = await OpenAsync();
        await using var other = await OpenAnotherAsync();

        var why = await other.RestoreAsync(new MemoryStream(export), default);

        Assert.Null(why);
        Assert.Equal(before, await DescribeAsync(Store));
        Assert.Equal(before, await DescribeAsync(other));
        Assert.False(await other.TakeStepAsync(Step(1, 2), default));
        Assert.True(await other.TakeStepAsync(Step(1, 3), default));
    }

    [StoreFact]
    public async Task Exports_with_steps_that_cannot_be_are_refused()
    {
        await FillAsync();
        var export = Encoding.UTF8.GetString(await Store.ExportAsync());
        await using var other = await OpenAnotherAsync();

        Assert.Contains(
            "不连续",
            await RestoreAsync(other, export.Replace("\"number\":2", "\"number\":3", StringComparison.Ordinal)),
            StringComparison.Ordinal);
        Assert.Contains(
            "差评",
            await RestoreAsync(
                other,
                export.Replace(
                    $"\"step\":{{\"receipt\":\"{Drafts.Receipt(1)}\"",
                    $"\"step\":{{\"receipt\":\"{Drafts.Receipt(7)}\"",
                    StringComparison.Ordinal)),
            StringComparison.Ordinal);
        Assert.Empty(await other.ReceiptsAsync());
    }

    [StoreFact]
    public async Task Steps_about_a_rating_that_got_a_better_answer_since_are_in_the_export()
    {
        await Store.IssueCodesAsync(Drafts.Survey, [Drafts.Code(1)], default);
        await Store.GiveAsync(Drafts.Answer(1, "bad", SatisfactionLevel.Dissatisfied, Drafts.Code(1)), default);
        await Store.TakeStepAsync(Step(1, 1), default);
        await Store.GiveAsync(Drafts.Answer(1, "good") with { Receipt = Drafts.Receipt(2) }, default);
        await Store.GiveAsync(Drafts.Answer(3, "best", SatisfactionLevel.VerySatisfied, Drafts.Code(1)), default);
        await using var other = await OpenAnotherAsync();

        Assert.Null(await other.RestoreAsync(new MemoryStream(await Store.ExportAsync()), default));

        Assert.Equal(await DescribeAsync(Store), await DescribeAsync(other));
        Assert.True((await other.FindAsync(Drafts.Receipt(1), default))!.IsReplaced);
        Assert.Equal(
            TallyText.Of(await Store.TallyAsync(Drafts.Survey, default)), TallyText.Of(await other.TallyAsync(Drafts.Survey, default)));
    }

    private static async Task<string?> RestoreAsync(IFeedbackStore store, string export) =>
        await store.RestoreAsync(new MemoryStream(Encoding.UTF8.GetBytes(export)), default);

    private async Task FillAsync()
    {
        await GiveBadAsync(1);
        await GiveBadAsync(2);
        await Store.GiveAsync(Drafts.Open(7), default);
        await Store.TakeStepAsync(Step(1, 1), default);
        await Store.TakeStepAsync(Step(2, 1), default);
        await Store.TakeStepAsync(Step(1, 2, CaseStepKind.Replied), default);
    }

    private async Task GiveBadAsync(int number) => Assert.Equal(GiveOutcome.Stored, (await Store.GiveAsync(Bad(number), default)).Outcome);

    private static RatingDraft Bad(int number) => Drafts.Open(number, SatisfactionLevel.Dissatisfied) with { Reasons = ["slow"] };

    private async Task<IReadOnlyList<CaseStep>> StepsOfAsync(int number) =>
        await Store.StepsOfAsync((await Store.FindAsync(Drafts.Receipt(number), default))!, default);

    private static async Task<string> DescribeAsync(IFeedbackStore store) =>
        string.Join('\n', await store.StepsAsync(Drafts.Survey, default));

    private static CaseStep Step(int rating, int number, CaseStepKind kind = CaseStepKind.Contacted) => new()
    {
        Receipt = Drafts.Receipt(rating),
        Survey = Drafts.Survey,
        Number = number,
        Kind = kind,
        Day = Drafts.Day,
        Text = "已说明",
    };
}
