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
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.Yardstick;

/// <summary>
/// The scores of all years. Their figures are reckoned when a page first asks for them and kept; the lost points are reckoned whenever they
/// are told. Safe for many threads.
/// </summary>
internal sealed class YardstickBook
{
    private readonly PageContext _context;
    private readonly DisclosureYardstick _yardstick;
    private readonly ConcurrentDictionary<FiscalYear, Lazy<ImmutableArray<YardstickRow>>> _years = new();

    public YardstickBook(PageContext context)
    {
        _context = context;
        _yardstick = new DisclosureYardstick(context.Records, NotesOf);
    }

    /// <summary>The years that have a page, newest first.</summary>
    public ImmutableArray<FiscalYear> Years => [.. _yardstick.Years.Reverse()];

    /// <summary>A year in figures, the government's row first.</summary>
    public ImmutableArray<YardstickRow> RowsOf(FiscalYear year) => _years.GetOrAdd(
        year, of => new Lazy<ImmutableArray<YardstickRow>>(() => [.. _yardstick.OfYear(of).Select(RowOf)])).Value;

    /// <summary>The points that were lost in a year, unit by unit, check by check; reckoned while they are listed.</summary>
    public IEnumerable<YardstickLostRow> LostIn(FiscalYear year) => _yardstick.OfYear(year).SelectMany(LostOf);

    private YardstickRow RowOf(YardstickScore score) => new(
        score.Year, score.Unit?.Value ?? "", _context.Records.NameOf(score.Unit),
        score.Unit is { } unit ? SitePaths.Unit(unit) : null, score.Counts);

    private IEnumerable<YardstickLostRow> LostOf(YardstickScore score)
    {
        var name = _context.Records.NameOf(score.Unit);
        return score.Lost.Select(loss => new YardstickLostRow(
            score.Year, score.Unit?.Value ?? "", name, loss, YardstickPlaces.Of(_context.Records, score, loss)));
    }

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
