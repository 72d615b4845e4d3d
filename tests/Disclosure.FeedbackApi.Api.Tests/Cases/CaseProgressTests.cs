using System.Globalization;
using Disclosure.FeedbackApi.Cases;
using Disclosure.Model.Calendar;
using Disclosure.Model.Portals;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Cases;

namespace Disclosure.FeedbackApi.Api.Tests.Cases;

public sealed class CaseProgressTests
{
    // A Wednesday before the National Day holiday of 2025, which has a make-up Sunday before it and a make-up Saturday after it.
    private static readonly DateOnly Opened = new(2025, 9, 24);

    private static readonly CaseRules Rules = new(CaseDeadlines.Usual, new HolidayCalendar(
        [new(2025, 10, 1), new(2025, 10, 2), new(2025, 10, 3), new(2025, 10, 6), new(2025, 10, 7), new(2025, 10, 8)],
        [new(2025, 9, 28), new(2025, 10, 11)]));

    [Fact]
    public void Deadlines_are_working_days_after_the_rating_over_holidays_and_make_up_days()
    {
        var progress = After();

        Assert.Equal(
            (new DateOnly(2025, 9, 25), new DateOnly(2025, 9, 30), new DateOnly(2025, 10, 21)),
            (progress.ContactDue, progress.ReplyDue, progress.HandleDue));
    }

    [Fact]
    public void Each_stage_waits_until_its_last_day_and_is_late_the_day_after()
    {
        var toContact = After();
        var toReply = After((CaseStepKind.Contacted, 25));
        var toRectify = After((CaseStepKind.Contacted, 25), (CaseStepKind.Replied, 26));

        Assert.Equal((CaseStage.ToContact, toContact.ContactDue), (toContact.Stage, toContact.Due));
        Assert.Equal((CaseStage.ToReply, toReply.ReplyDue), (toReply.Stage, toReply.Due));
        Assert.Equal((CaseStage.ToRectify, toRectify.HandleDue), (toRectify.Stage, toRectify.Due));
        Assert.All([toContact, toReply, toRectify], progress =>
        {
            Assert.False(progress.IsOverdueOn(progress.Due!.Value));
            Assert.True(progress.IsOverdueOn(progress.Due!.Value.AddDays(1)));
        });
    }

    [Fact]
    public void What_is_dealt_with_is_never_late()
    {
        var progress = After((CaseStepKind.Replied, 26), (CaseStepKind.Rectified, 29));

        Assert.Equal((CaseStage.Handled, null), (progress.Stage, progress.Due));
        Assert.False(progress.IsOverdueOn(new DateOnly(2030, 1, 1)));
    }

    [Fact]
    public void A_reply_without_a_contact_before_is_one_as_well() =>
        Assert.Equal(new DateOnly(2025, 9, 26), After((CaseStepKind.Replied, 26)).Contacted);

    [Fact]
    public void An_appeal_that_was_right_opens_it_again_with_a_term_of_its_own()
    {
        var appealed = After((CaseStepKind.Replied, 25), (CaseStepKind.Explained, 26), (CaseStepKind.Appealed, 28));
        var upheld = After(
            (CaseStepKind.Replied, 25), (CaseStepKind.Explained, 26), (CaseStepKind.Appealed, 28), (CaseStepKind.AppealUpheld, 29));
        var dismissed = After(
            (CaseStepKind.Replied, 25), (CaseStepKind.Explained, 26), (CaseStepKind.Appealed, 28), (CaseStepKind.AppealDismissed, 29));

        Assert.Equal((CaseStage.Appealed, new DateOnly(2025, 10, 11)), (appealed.Stage, appealed.Due!.Value));
        Assert.Equal((CaseStage.ToRectify, new DateOnly(2025, 10, 27)), (upheld.Stage, upheld.Due!.Value));
        Assert.Equal(CaseStage.Handled, dismissed.Stage);
    }

    // What may follow, by stage: nothing else may.
    [Theory]
    [InlineData("", "Contacted Replied")]
    [InlineData("Contacted", "Replied")]
    [InlineData("Replied", "Rectified Explained")]
    [InlineData("Contacted Replied Rectified", "RatedAgain Appealed")]
    [InlineData("Replied Explained", "RatedAgain Appealed")]
    [InlineData("Replied Rectified RatedAgain", "Appealed")]
    [InlineData("Replied Rectified Appealed", "AppealUpheld AppealDismissed")]
    [InlineData("Replied Rectified Appealed AppealDismissed", "RatedAgain")]
    [InlineData("Replied Rectified Appealed AppealUpheld", "Rectified Explained")]
    [InlineData("Replied Rectified RatedAgain Appealed AppealUpheld Rectified", "")]
    public void Only_what_is_its_turn_may_follow(string taken, string may)
    {
        var progress = After(
            [.. taken.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(kind => (Enum.Parse<CaseStepKind>(kind), 26))]);

        Assert.Equal(may, string.Join(' ', Enum.GetValues<CaseStepKind>().Where(progress.Allows)));
    }

    [Fact]
    public void Cases_are_counted_by_what_was_done_and_when()
    {
        var late = new DateOnly(2025, 10, 31);
        CaseProgress[] cases =
        [
            After(),
            After((CaseStepKind.Contacted, 25)),
            After((CaseStepKind.Contacted, 26), (CaseStepKind.Replied, 30)),
            After((CaseStepKind.Contacted, 25), (CaseStepKind.Replied, 26), (CaseStepKind.Rectified, 30), (CaseStepKind.RatedAgain, 30)),
            After((CaseStepKind.Replied, 25), (CaseStepKind.Explained, 25), (CaseStepKind.Appealed, 26), (CaseStepKind.AppealUpheld, 28)),
        ];

        var handling = CaseSummary.Of(cases, Rules, late);

        Assert.True(handling.IsConsistent);
        Assert.Equal((5, 4, 3), (handling.Total, handling.Contacted, handling.ContactedInTime));
        Assert.Equal((3, 3), (handling.Replied, handling.RepliedInTime));
        Assert.Equal((1, 1, 4), (handling.Handled, handling.HandledInTime, handling.Overdue));
        Assert.Equal((null, null), (handling.ReplyDays, handling.HandleDays));
        Assert.Equal((1, null, 1, 1), (handling.RatedAgain, handling.Improved, handling.Appeals, handling.AppealsUpheld));
        // One that nothing was done about may be counted by its day alone.
        Assert.Equal(handling, CaseSummary.Of(cases[1..], Rules, late, new Dictionary<DateOnly, int> { [Opened] = 1 }));
    }

    [Fact]
    public void The_time_it_takes_is_told_of_five_and_more()
    {
        // 24 → 25, 26, 28, 29 and 30 September, with the 28th worked: 1 to 5 working days.
        CaseProgress[] cases =
        [
            .. new[] { 25, 26, 28, 29, 30 }.Select(day => After((CaseStepKind.Replied, day), (CaseStepKind.Rectified, day)))
        ];

        var (few, enough) = (CaseSummary.Of(cases[..4], Rules, Opened), CaseSummary.Of(cases, Rules, Opened));

        Assert.Equal((null, null), (few.ReplyDays, few.HandleDays));
        Assert.Equal((3, 3), (enough.ReplyDays, enough.HandleDays));
    }

    // Who rated again on which day of September, + who is better off and - who is not; and what is told on each of the days that follow.
    [Theory]
    [InlineData("25:+++++", "26:5")]
    [InlineData("25:+++++", "25:")]
    [InlineData("25:+++++ 26:+", "26: 27:")]
    [InlineData("25:+++++ 26:-", "26: 27:")]
    [InlineData("25:+++++ 26:++ 28:+++", "26: 27: 28: 29:10")]
    [InlineData("25:+++++ 26:+++++-----", "27:10")]
    [InlineData("25:+++++ 26:++++-", "27:")]
    [InlineData("25:----", "26:")]
    [InlineData("25:-----", "26:0")]
    public void Of_who_rated_again_no_day_tells_what_a_few_answered_by_its_difference_to_another(string again, string told)
    {
        CaseProgress[] cases =
        [
            .. again.Split(' ')
                .SelectMany(day => day[3..].Select(sign => Again(int.Parse(day[..2], CultureInfo.InvariantCulture), sign == '+')))
        ];

        var days = told.Split(' ').Select(day => day[..2]);

        Assert.Equal(told, string.Join(' ', days.Select(day => $"{day}:{ImprovedOn(int.Parse(day, CultureInfo.InvariantCulture))}")));

        int? ImprovedOn(int day) => CaseSummary.Of(cases, Rules, new DateOnly(2025, 9, day)).Improved;
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(4, 4, null)]
    [InlineData(5, 5, 5)]
    [InlineData(9, 5, null)]
    [InlineData(10, 5, 5)]
    [InlineData(10, 0, 0)]
    public void How_many_are_better_off_is_told_only_where_neither_part_is_a_few(int ratedAgain, int improved, int? told) =>
        Assert.Equal(told, CaseHandling.TellImproved(ratedAgain, improved));

    private static CaseProgress Again(int day, bool isBetter) =>
        After((CaseStepKind.Replied, 25), (CaseStepKind.Rectified, 25)) with
        {
            Again = isBetter ? SatisfactionLevel.Satisfied : SatisfactionLevel.Dissatisfied,
            RatedAgainOn = new DateOnly(2025, 9, day),
        };

    private static CaseProgress After(params (CaseStepKind Kind, int Day)[] steps) => CaseProgress.Of(
        Opened,
        steps.Select((step, at) => new CaseStep
        {
            Receipt = "R",
            Survey = SurveyId.Parse("S"),
            Number = at + 1,
            Kind = step.Kind,
            Day = new DateOnly(2025, 9, step.Day),
            Level = step.Kind == CaseStepKind.RatedAgain ? SatisfactionLevel.Satisfied : null,
        }),
        Rules);
}
