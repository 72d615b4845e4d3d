using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Yardstick;

/// <summary>
/// The ministry's five checks of disclosure, reckoned for every unit and the government from what is public. Each is the share of the
/// points that could be had; all weigh the same. What is not due yet is not looked at, and what is lawfully withheld loses nothing.
/// </summary>
public sealed class DisclosureYardstick
{
    private readonly RecordSet _records;
    private readonly PublicationDuties _duties;
    private readonly YardstickNotes _notes;

    /// <summary>Measures what <paramref name="records"/> tell.</summary>
    /// <param name="records">What is public.</param>
    /// <param name="notesOf">What a page has to say about a record (核对说明); nothing where all is well.</param>
    public DisclosureYardstick(RecordSet records, Func<IDisclosureRecord, IEnumerable<YardstickNote>> notesOf)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(notesOf);
        (_records, _notes) = (records, new YardstickNotes(records, notesOf));
        _duties = new PublicationDuties(records);
    }

    /// <summary>The years that there may be something to look at in, oldest first.</summary>
    public ImmutableArray<FiscalYear> Years => _duties.Years;

    /// <summary>
    /// The scores of a year, the government's first; whose there is nothing to look at of is left out. Reckoned unit by unit as they are
    /// asked for, every time anew: a large district loses tens of thousands of points, which nobody has to hold all at once.
    /// </summary>
    public IEnumerable<YardstickScore> OfYear(FiscalYear year)
    {
        var looked = new YardstickYear(_records, _duties, year);
        var truthful = new TruthfulMeasure(looked, _notes);
        return looked.Units.Select(unit => (UnitCode?)unit).Prepend(null)
            .Select(unit => ScoreOf(looked, truthful, unit))
            .Where(score => score.Tallies.Any(tally => tally.Points > 0));
    }

    private YardstickScore ScoreOf(YardstickYear year, TruthfulMeasure truthful, UnitCode? unit) => new(
        unit, year.Year,
        [
            TimelyMeasure.Of(year, unit), CompleteMeasure.Of(year, unit), DetailedMeasure.Of(year, _notes, unit),
            AccessibleMeasure.Of(year, unit), truthful.Of(unit),
        ]);
}
