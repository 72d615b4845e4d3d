using System.Collections.Concurrent;
using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Quality;
using Disclosure.Model.Checks.Reasons;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Scoring;
using Disclosure.Model.Yardstick;
using Disclosure.Site.Facts;

namespace Disclosure.Site.Pages.Yardstick;

/// <summary>The scores of all years, each reckoned when a page first asks for it. Safe for many threads.</summary>
internal sealed class YardstickBook
{
    private readonly PageContext _context;
    private readonly DisclosureYardstick _yardstick;
    private readonly ConcurrentDictionary<FiscalYear, Lazy<ImmutableArray<YardstickScore>>> _years = new();

    public YardstickBook(PageContext context)
    {
        _context = context;
        _yardstick = new DisclosureYardstick(context.Records, NotesOf);
    }

    /// <summary>The years that have a page, newest first.</summary>
    public ImmutableArray<FiscalYear> Years => [.. _yardstick.Years.Reverse()];

    /// <summary>The scores of a year.</summary>
    public ImmutableArray<YardstickScore> OfYear(FiscalYear year) =>
        _years.GetOrAdd(year, of => new Lazy<ImmutableArray<YardstickScore>>(() => _yardstick.OfYear(of))).Value;

    // What stands on the page of a record: the notes of the checks, and that the total is another when it is reckoned again.
    private IEnumerable<YardstickNote> NotesOf(IDisclosureRecord record)
    {
        foreach (var finding in _context.ChecksOf(record.Key))
        {
            if (finding.Definition.PublicNote is { } note)
                yield return new YardstickNote(CheckOf(finding.Definition), note);
        }

        if (record is SelfEvaluation { Total: { } total } self && _context.Scores.Of(self).Recomputed is { } again && Differs(total, again))
            yield return new YardstickNote(YardstickCheck.Truthful, $"自评总分 {total} 分，按公开规则核算为 {again} 分。");
    }

    // What is unexplained or says too little is no contradiction.
    private static YardstickCheck CheckOf(FindingDefinition finding) =>
        ReasonFindings.All.Contains(finding) || QualityFindings.All.Contains(finding) ? YardstickCheck.Detailed : YardstickCheck.Truthful;

    private static bool Differs(Points total, Points again) => Math.Abs((total - again).Value) > ScoreReceipt.Tolerance;
}
