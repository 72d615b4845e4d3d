using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Storage;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Tests.Storage;

/// <summary>What every store does with another answer under the same key, and with ratings that never count.</summary>
public abstract class AnswerConformance(IStoreSource stores) : StoreConformance(stores)
{
    private static readonly string CodeA = Drafts.Hash("a");
    private static readonly string CodeB = Drafts.Hash("b");

    [StoreFact]
    public async Task The_same_answer_again_is_the_same_rating()
    {
        await GiveAsync(Drafts.Answer(1, "one"));

        Assert.Equal(new(GiveOutcome.Repeated, Drafts.Receipt(1)), await AgainAsync(2, Drafts.Answer(1, "one")));
        Assert.Equal(1, (await TallyAsync()).Total);
    }

    [StoreFact]
    public async Task Another_answer_under_the_same_key_takes_the_place_of_the_first_and_keeps_its_receipt_and_its_place()
    {
        await GiveAsync(Drafts.Answer(1, "one", SatisfactionLevel.VerySatisfied));
        await GiveAsync(Drafts.Answer(2, "other"));

        var amended = await AgainAsync(
            3, Drafts.Answer(1, "two", SatisfactionLevel.Dissatisfied) with
            {
                Reasons = ["slow"],
                Comment = "慢",
                Day = Drafts.Day.AddDays(2),
            });

        Assert.Equal(new(GiveOutcome.Amended, Drafts.Receipt(1)), amended);
        Assert.Equal([Drafts.Receipt(1), Drafts.Receipt(2)], await Store.ReceiptsAsync());
        var found = (await Store.FindAsync(Drafts.Receipt(1), default))!;
        Assert.Equal(
            (SatisfactionLevel.Dissatisfied, "slow", "慢", Drafts.Day.AddDays(2), false),
            (found.Level, string.Join(' ', found.Reasons), found.Comment, found.Day, found.IsReplaced));
        Assert.Equal(
            LevelCounts.None.With(SatisfactionLevel.Dissatisfied, 1).With(SatisfactionLevel.Satisfied, 1),
            (await TallyAsync()).Of(RatingChannel.Open));
        Assert.Equal(0, (await TallyAsync()).Replaced);
        Assert.Equal(GiveOutcome.Repeated, (await AgainAsync(4, Drafts.Answer(1, "two", SatisfactionLevel.Dissatisfied))).Outcome);
        Assert.Equal(GiveOutcome.Amended, (await AgainAsync(5, Drafts.Answer(1, "one", SatisfactionLevel.VerySatisfied))).Outcome);
    }

    [StoreFact]
    public async Task A_rating_from_before_answers_were_told_apart_keeps_its_first_answer()
    {
        await GiveAsync(Drafts.Open(1));

        Assert.Equal(
            new(GiveOutcome.Repeated, Drafts.Receipt(1)), await AgainAsync(2, Drafts.Answer(1, "two", SatisfactionLevel.Unknown)));
    }

    [StoreFact]
    public async Task A_code_that_comes_later_under_the_same_key_makes_it_an_invited_rating()
    {
        await Store.IssueCodesAsync(Drafts.Survey, [CodeA], default);
        await GiveAsync(Drafts.Answer(1, "one"));

        Assert.Equal(
            new(GiveOutcome.UnknownCode), await AgainAsync(2, Drafts.Answer(1, "one", codeHash: Drafts.Hash("not issued"))));
        Assert.Equal(new(GiveOutcome.Amended, Drafts.Receipt(1)), await AgainAsync(3, Drafts.Answer(1, "one", codeHash: CodeA)));

        Assert.Equal(RatingChannel.Invited, (await Store.FindAsync(Drafts.Receipt(1), default))!.Channel);
        var tally = await TallyAsync();
        Assert.Equal((0, 1), (tally.Of(RatingChannel.Open).Answered, tally.Of(RatingChannel.Invited).Answered));
        Assert.Equal(GiveOutcome.Replaced, (await GiveAsync(Drafts.Invited(4, CodeA))).Outcome);
    }

    [StoreFact]
    public async Task A_code_that_is_left_away_under_the_same_key_stays()
    {
        await Store.IssueCodesAsync(Drafts.Survey, [CodeA], default);
        await GiveAsync(Drafts.Answer(1, "one", codeHash: CodeA));

        Assert.Equal(GiveOutcome.Repeated, (await AgainAsync(2, Drafts.Answer(1, "one"))).Outcome);
        Assert.Equal(GiveOutcome.Amended, (await AgainAsync(3, Drafts.Answer(1, "two", SatisfactionLevel.Unknown))).Outcome);

        Assert.Equal(1, (await TallyAsync()).Of(RatingChannel.Invited)[SatisfactionLevel.Unknown]);
        Assert.Equal(GiveOutcome.Replaced, (await GiveAsync(Drafts.Invited(4, CodeA))).Outcome);
    }

    [StoreFact]
    public async Task Another_code_under_the_same_key_is_refused_and_changes_nothing()
    {
        await Store.IssueCodesAsync(Drafts.Survey, [CodeA, CodeB], default);
        await GiveAsync(Drafts.Answer(1, "one", codeHash: CodeA));

        Assert.Equal(new(GiveOutcome.OtherCode), await AgainAsync(2, Drafts.Answer(1, "two", SatisfactionLevel.Unknown, CodeB)));
        Assert.Equal(
            new(GiveOutcome.OtherCode), await AgainAsync(3, Drafts.Answer(1, "two", SatisfactionLevel.Unknown, Drafts.Hash("not issued"))));

        Assert.Equal(SatisfactionLevel.Satisfied, (await Store.FindAsync(Drafts.Receipt(1), default))!.Level);
        Assert.Equal(GiveOutcome.Stored, (await GiveAsync(Drafts.Invited(4, CodeB))).Outcome);
    }

    [StoreFact]
    public async Task Of_a_code_the_rating_counts_that_was_answered_last_under_whatever_key()
    {
        await Store.IssueCodesAsync(Drafts.Survey, [CodeA], default);
        await GiveAsync(Drafts.Answer(1, "one", codeHash: CodeA));
        await GiveAsync(Drafts.Answer(2, "two", SatisfactionLevel.Unknown, CodeA));

        await AgainAsync(3, Drafts.Answer(1, "three", SatisfactionLevel.VerySatisfied, CodeA));

        Assert.False((await Store.FindAsync(Drafts.Receipt(1), default))!.IsReplaced);
        Assert.True((await Store.FindAsync(Drafts.Receipt(2), default))!.IsReplaced);
        var tally = await TallyAsync();
        Assert.Equal(LevelCounts.None.With(SatisfactionLevel.VerySatisfied, 1), tally.Of(RatingChannel.Invited));
        Assert.Equal(1, tally.Replaced);
    }

    [StoreFact]
    public async Task A_rating_that_staff_took_out_stays_out_whatever_is_answered_then()
    {
        await GiveAsync(Drafts.Answer(1, "one"));
        await Store.ExcludeAsync(Drafts.Receipt(1), ExclusionReason.Malicious, default);

        Assert.Equal(GiveOutcome.Amended, (await AgainAsync(2, Drafts.Answer(1, "two"))).Outcome);

        Assert.Equal((0, 1), ((await TallyAsync()).Answered, (await TallyAsync()).Excluded[ExclusionReason.Malicious]));
    }

    [StoreFact]
    public async Task A_rating_may_be_out_of_the_count_from_the_start_and_be_taken_in()
    {
        await GiveAsync(Drafts.Answer(1, "one") with { Excluded = ExclusionReason.AutoFilled });
        var before = await TallyAsync();

        await Store.ExcludeAsync(Drafts.Receipt(1), null, default);

        Assert.Equal((0, 1), (before.Answered, before.Excluded[ExclusionReason.AutoFilled]));
        Assert.Equal((1, 0), ((await TallyAsync()).Answered, (await TallyAsync()).Excluded.GetValueOrDefault(ExclusionReason.AutoFilled)));
    }

    [StoreFact]
    public async Task A_form_that_a_program_filled_in_goes_by_what_was_sent_last()
    {
        await GiveAsync(Drafts.Answer(1, "one") with { Excluded = ExclusionReason.AutoFilled });
        await AgainAsync(2, Drafts.Answer(1, "two"));
        var honest = await TallyAsync();

        await AgainAsync(3, Drafts.Answer(1, "three") with { Excluded = ExclusionReason.AutoFilled });

        Assert.Equal((1, 0), (honest.Answered, honest.Excluded.Values.Sum()));
        Assert.Equal((0, 1), ((await TallyAsync()).Answered, (await TallyAsync()).Excluded[ExclusionReason.AutoFilled]));
    }

    [StoreFact]
    public async Task What_would_become_of_a_rating_is_told_without_storing_it()
    {
        await Store.IssueCodesAsync(Drafts.Survey, [CodeA, CodeB], default);
        await GiveAsync(Drafts.Answer(1, "one", codeHash: CodeA));

        RatingDraft[] drafts =
        [
            Drafts.Answer(2, "one"), Drafts.Answer(2, "one", codeHash: CodeB), Drafts.Answer(2, "one", codeHash: CodeA),
            Drafts.Answer(1, "one"), Drafts.Answer(1, "two"), Drafts.Answer(1, "two", codeHash: CodeB),
            Drafts.Answer(2, "one", codeHash: Drafts.Hash("not issued")),
        ];
        var outcomes = new List<GiveOutcome>();
        foreach (var draft in drafts)
            outcomes.Add((await Store.ForeseeAsync(draft, default)).Outcome);

        Assert.Equal(
            [
                GiveOutcome.Stored, GiveOutcome.Stored, GiveOutcome.Replaced, GiveOutcome.Repeated, GiveOutcome.Amended,
                GiveOutcome.OtherCode, GiveOutcome.UnknownCode,
            ],
            outcomes);
        Assert.Equal(1, (await TallyAsync()).Total);
    }

    [StoreFact]
    public async Task Callers_at_once_with_one_key_and_answers_of_their_own_leave_one_rating()
    {
        await Store.IssueCodesAsync(Drafts.Survey, [CodeA, CodeB], default);

        var answers = await Task.WhenAll(Enumerable.Range(0, 48).Select(number => GiveAsync(
            Drafts.Answer(1, $"{number}", (SatisfactionLevel)(number % 6), (number % 4) switch { 0 => CodeA, 1 => CodeB, _ => null })
                with
            { Receipt = Drafts.Receipt(number) })));

        Assert.Single(answers, answer => answer.Outcome == GiveOutcome.Stored);
        Assert.All(answers, answer => Assert.True(
            answer.Outcome is GiveOutcome.Stored or GiveOutcome.Amended or GiveOutcome.OtherCode, answer.Outcome.ToString()));
        Assert.Single(answers.Select(answer => answer.Receipt).OfType<string>().Distinct());
        Assert.Equal((1, 1), ((await TallyAsync()).Total, (await TallyAsync()).Answered));
    }

    [StoreFact]
    public async Task Codes_and_keys_that_cross_at_once_leave_counts_that_add_up()
    {
        await Store.IssueCodesAsync(Drafts.Survey, [CodeA, CodeB], default);

        var answers = await Task.WhenAll(Enumerable.Range(0, 160).Select(number => GiveAsync(
            Drafts.Answer(
                number % 5, $"{number}", (SatisfactionLevel)(number % 6), (number % 3) switch { 0 => CodeA, 1 => CodeB, _ => null })
                with
            { Receipt = Drafts.Receipt(number) })));

        Assert.DoesNotContain(answers, answer => answer.Outcome == GiveOutcome.Unavailable);
        var counted = SurveyTally.Empty with { Invited = 2 };
        await foreach (var rating in Store.ReadAsync(Drafts.Survey, default))
            counted = counted.With(rating);
        Assert.Equal(5, counted.Total);
        Assert.Equal(TallyText.Of(counted), TallyText.Of(await TallyAsync()));
        Assert.True(counted.Of(RatingChannel.Invited).Answered <= 2);
    }

    private Task<GiveResult> GiveAsync(RatingDraft draft) => Store.GiveAsync(draft, default).AsTask();

    // A new receipt each time, as the service makes one before it knows that there is one.
    private Task<GiveResult> AgainAsync(int receipt, RatingDraft draft) => GiveAsync(draft with { Receipt = Drafts.Receipt(receipt) });

    private async Task<SurveyTally> TallyAsync() => await Store.TallyAsync(Drafts.Survey, default);
}
