using Disclosure.Model.Calendar;
using Disclosure.Model.Sentences;
using Disclosure.Model.Totals;
using Disclosure.Site.Facts;
using Disclosure.Site.Totals;

namespace Disclosure.Site.Sentences;

/// <summary>The sentence of a year over all units, on the pages of its budget and of its accounts.</summary>
internal static class YearSentences
{
    /// <summary>The sentence; it says whose figures are missing, as the totals do.</summary>
    /// <param name="context">What pages draw from.</param>
    /// <param name="year">The year.</param>
    /// <param name="stage">Whether the budget or the accounts are told.</param>
    public static string? Of(PageContext context, FiscalYear year, Stage stage) => YearSentence.Of(FactsOf(context, year, stage));

    /// <summary>The sentence for a page that says beside its figures what they leave out.</summary>
    /// <param name="context">What pages draw from.</param>
    /// <param name="year">The year.</param>
    /// <param name="stage">Whether the budget or the accounts are told.</param>
    public static string? InShort(PageContext context, FiscalYear year, Stage stage) =>
        YearSentence.Of(FactsOf(context, year, stage) with { Missing = null, Withheld = 0 });

    /// <summary>What the sentence is made from.</summary>
    internal static YearSentenceFacts FactsOf(PageContext context, FiscalYear year, Stage stage)
    {
        var gaps = ProjectTotals.Of(context.Records).GapsOf(year, stage);
        var facts = ProjectsTold.With(
            new YearSentenceFacts { Year = year, IsClosed = stage == Stage.Accounts }, context, context.Projects.Of(year));
        return facts with
        {
            // The units that are missing are named instead.
            WithoutSelf = gaps.Missing.IsEmpty ? facts.WithoutSelf : 0,
            Missing = gaps.Missing.IsEmpty ? null : GapsWords.MissingOf(gaps.Missing, context.Records.NameOf),
            Withheld = gaps.Withheld,
            WholeAttained = stage == Stage.Accounts ? context.Unmet.Of(year).OfWholes : default,
            WholeName = "部门（单位）整体",
        };
    }
}
